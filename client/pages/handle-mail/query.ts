import { graphql } from '../../generated/gql.ts';

/** The mail as it is now; a mutation answers the same, so that the page shows at once what became of it. */
export const handledMail = graphql(`
  fragment HandledMail_mail on InboundMail {
    id
    version
    state
    reason
    mayLink
    mayRefuse
    handledAt
    handledBy
    refuseReason
    answerAddress
    reactions {
      id
      receiptNumber
    }
    region {
      id
      slug
      waitingMailCount
    }
  }
`);

export const handleMailPage = graphql(`
  query HandleMailPage($mailId: ID!) {
    inboundMail(id: $mailId) {
      id
      version
      state
      reason
      mayLink
      mayRefuse
      handledAt
      handledBy
      refuseReason
      answerAddress
      reactions {
        id
        receiptNumber
      }
      region {
        id
        slug
      }
      fromName
      fromAddress
      senderProven
      recipient
      subject
      receivedAt
      bytes
      text
      words
      files {
        id
        fileName
        mediaType
        bytes
      }
      provider {
        id
        name
      }
      proposal {
        id
        number
        current {
          id
          title
        }
      }
      proposalsToLink {
        id
        number
        deadlineDate
        current {
          id
          title
        }
      }
      providersToLink {
        id
        name
      }
    }
  }
`);

export const mailOutcome = graphql(`
  query MailOutcome($mailId: ID!, $proposalId: ID!, $providerId: ID!) {
    inboundMail(id: $mailId) {
      id
      outcome(proposalId: $proposalId, providerId: $providerId)
    }
  }
`);

export const linkMail = graphql(`
  mutation LinkMail($input: LinkMailInput!) {
    linkMail(input: $input) {
      problems {
        field
        code
        limit
      }
      mail {
        ...HandledMail_mail
      }
    }
  }
`);

export const refuseMail = graphql(`
  mutation RefuseMail($input: RefuseMailInput!) {
    refuseMail(input: $input) {
      problems {
        field
        code
        limit
      }
      mail {
        ...HandledMail_mail
      }
    }
  }
`);

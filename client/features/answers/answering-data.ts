import { graphql } from '../../generated/gql.ts';
import type {
  Answering_ProposalFragment,
  AnsweringReaction_ReactionFragment,
  WrittenAnswer_AnswerFragment,
} from '../../generated/graphql.ts';

/** A reaction that counts, as it is read by who answers it. */
export const AnsweringReaction_reaction = graphql(`
  fragment AnsweringReaction_reaction on Reaction {
    id
    receiptNumber
    provider {
      id
      name
    }
    current {
      id
      standpoint
      text
      confidential
      textConfidential
      documents {
        id
      }
      comments {
        id
        text
        confidential
        anchor {
          exact
        }
        clauseChange {
          id
          article
        }
      }
    }
  }
`);

export const AnswerText_version = graphql(`
  fragment AnswerText_version on AnswerVersion {
    id
    number
    version
    outcome
    text
    note
    publishedAt
    savedAt
    savedBy
    clauseChanges {
      id
      article
    }
  }
`);

/** An answer as the staff writes it. */
export const WrittenAnswer_answer = graphql(`
  fragment WrittenAnswer_answer on Answer {
    id
    state
    version
    abilities {
      save
      retarget
      finish
      reopen
      discard
      startCorrection
      publishCorrection
    }
    draft {
      ...AnswerText_version
    }
    current {
      ...AnswerText_version
    }
    targets {
      id
      amended
      reaction {
        id
        receiptNumber
        state
        provider {
          id
          name
        }
      }
      comment {
        id
        text
        clauseChange {
          id
          article
        }
      }
    }
  }
`);

/** What goes on with each step; the reactions themselves do not change by answering. */
export const AnsweringProgress_proposal = graphql(`
  fragment AnsweringProgress_proposal on Proposal {
    id
    answering {
      total
      answered
      ready
      reactionsOpen
      canAnswer
      mayPublish
      canPublish
      providersToMail
      undecided {
        id
        receiptNumber
        provider {
          id
          name
        }
      }
    }
    answers {
      id
      ...WrittenAnswer_answer
    }
  }
`);

export const Answering_proposal = graphql(`
  fragment Answering_proposal on Proposal {
    id
    region {
      id
      slug
      defaultLanguage
    }
    alikeReactions {
      id
      members {
        id
      }
    }
    current {
      id
      clauseChanges {
        id
        article
        commentGroups {
          id
          comments {
            id
          }
        }
      }
    }
    answering {
      reactions {
        id
        ...AnsweringReaction_reaction
      }
    }
    ...AnsweringProgress_proposal
  }
`);

export type AnsweringProposal = Answering_ProposalFragment;
export type CountedReaction = AnsweringReaction_ReactionFragment;
export type WrittenAnswer = WrittenAnswer_AnswerFragment;
export type AnswerTarget = WrittenAnswer['targets'][number];

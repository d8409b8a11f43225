import { graphql } from '../../generated/gql.ts';

export const decidePage = graphql(`
  query DecidePage($id: ID!, $on: String) {
    proposal(id: $id) {
      id
      number
      region {
        id
        slug
        defaultLanguage
      }
      abilities {
        viewDraft
      }
      current {
        id
        title
        effectiveOn
        ...LegalCheck_version
        clauseChanges {
          id
          article
          newText
          inForce(on: $on) {
            agrees
            municipalities {
              id
            }
            wording {
              id
              text
            }
            redline {
              op
              text
            }
          }
        }
      }
      decisions {
        mayRecord
        municipality {
          id
          name
        }
        draft {
          id
          version
          kind
          reason
          decidedOn
          effectiveOn
          mayManageDocuments
          documents {
            id
            ...DocumentList_documents
          }
          abilities {
            publish
            discard
          }
          clauses {
            id
            text
            chosen
            seenWordingId
            clauseChange {
              id
            }
          }
        }
      }
    }
  }
`);

export const saveDecision = graphql(`
  mutation SaveDecision($input: SaveDecisionInput!) {
    saveDecision(input: $input) {
      problems {
        field
        code
        limit
      }
      decision {
        id
        version
      }
    }
  }
`);

export const publishDecision = graphql(`
  mutation PublishDecision($input: PublishDecisionInput!) {
    publishDecision(input: $input) {
      problems {
        field
        code
        limit
      }
      decision {
        id
        publishedAt
      }
    }
  }
`);

export const discardDecision = graphql(`
  mutation DiscardDecision($input: DiscardDecisionInput!) {
    discardDecision(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
      }
    }
  }
`);

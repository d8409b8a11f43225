import { graphql } from '../../generated/gql.ts';
import type { PublishReactionPageQuery } from '../../generated/graphql.ts';

export const publishReactionPage = graphql(`
  query PublishReactionPage($slug: String!, $receipt: String!) {
    region(slug: $slug) {
      id
      reaction(receipt: $receipt) {
        id
        receiptNumber
        provider {
          id
          name
        }
        proposal {
          id
          number
        }
        current {
          id
          text
          textConfidential
          comments {
            id
            text
            confidential
            clauseChange {
              id
              article
            }
          }
        }
        publication {
          id
          version
          state
          hindrance
          reason
          findings {
            kind
            place
            commentId
            start
            end
          }
          redactions {
            id
            place
            commentId
            documentId
            start
            end
            ground
            addedBy
          }
          files {
            readable
            found
            document {
              id
              title
              current {
                id
                url
              }
            }
          }
          reading {
            text
            comments {
              id
              text
            }
            files {
              omission
              document {
                id
                title
              }
            }
          }
          history {
            id
            kind
            at
            by
            details {
              name
              value
            }
          }
          abilities {
            redact
            liftRedaction
            review
            release
            withhold
            takeBack
          }
        }
      }
    }
  }
`);

export type Reaction = NonNullable<NonNullable<PublishReactionPageQuery['region']>['reaction']>;
export type Publication = NonNullable<Reaction['publication']>;
export type Said = NonNullable<Reaction['current']>;

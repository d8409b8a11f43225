import { graphql } from '../../generated/gql.ts';
import type { PublishNotaPageQuery } from '../../generated/graphql.ts';

export const publishNotaPage = graphql(`
  query PublishNotaPage($id: ID!) {
    proposal(id: $id) {
      id
      number
      region {
        id
        slug
        defaultLanguage
      }
      ownerMunicipality {
        id
        name
      }
      current {
        id
        title
      }
      notas {
        id
        number
        note
        publishedAt
        withheldAt
      }
      notaPreview {
        reactionsOpen
        canPublish
        mayPublish
        unanswered {
          id
          receiptNumber
          admission
          provider {
            id
            name
          }
        }
        notLookedThrough {
          id
          receiptNumber
          provider {
            id
            name
          }
        }
        contents {
          ...NotaText_contents
        }
      }
    }
  }
`);

export const publishNota = graphql(`
  mutation PublishNota($input: PublishNotaInput!) {
    publishNota(input: $input) {
      problems {
        field
        code
        limit
      }
      nota {
        id
        number
      }
    }
  }
`);

export type Proposal = NonNullable<PublishNotaPageQuery['proposal']>;
export type Preview = NonNullable<Proposal['notaPreview']>;

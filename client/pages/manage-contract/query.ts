import { graphql } from '../../generated/gql.ts';

export const manageContractPage = graphql(`
  query ManageContractPage($slug: String!, $on: String) {
    region(slug: $slug) {
      id
      defaultLanguage
      contractTextAbilities {
        keep
      }
      contractGenerations {
        id
        version
        name
        startsOn
        endsOn
        originalValueCents
        thresholdCents
        thresholdOn
      }
      contractText(on: $on) {
        clauses {
          clause {
            id
            name
          }
          variants {
            municipalities {
              id
              name
            }
            wording {
              id
              version
              heading
              text
            }
          }
        }
      }
    }
  }
`);

export const saveGeneration = graphql(`
  mutation SaveContractGeneration($input: SaveContractGenerationInput!) {
    saveContractGeneration(input: $input) {
      problems {
        field
        code
        limit
      }
      generation {
        id
      }
    }
  }
`);

export const enterText = graphql(`
  mutation EnterContractText($input: EnterContractTextInput!) {
    enterContractText(input: $input) {
      problems {
        field
        code
        limit
      }
      generation {
        id
      }
    }
  }
`);

export const correctWording = graphql(`
  mutation CorrectWording($input: CorrectWordingInput!) {
    correctWording(input: $input) {
      problems {
        field
        code
        limit
      }
      wording {
        id
        version
        heading
        text
      }
    }
  }
`);

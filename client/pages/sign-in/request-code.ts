import { graphql } from '../../generated/gql.ts';

export const requestCode = graphql(`
  mutation RequestSignInCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);

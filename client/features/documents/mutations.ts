import { graphql } from '../../generated/gql.ts';

export const addDocument = graphql(`
  mutation AddDocument($input: AddDocumentInput!) {
    addDocument(input: $input) {
      document {
        id
        ...DocumentList_documents
      }
      problems {
        field
        code
        limit
      }
    }
  }
`);

export const replaceDocument = graphql(`
  mutation ReplaceDocument($input: ReplaceDocumentInput!) {
    replaceDocument(input: $input) {
      document {
        id
        ...DocumentList_documents
      }
      problems {
        field
        code
        limit
      }
    }
  }
`);

export const saveDocument = graphql(`
  mutation SaveDocument($input: SaveDocumentInput!) {
    saveDocument(input: $input) {
      document {
        id
        ...DocumentList_documents
      }
      problems {
        field
        code
        limit
      }
    }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawDocument($input: WithdrawDocumentInput!) {
    withdrawDocument(input: $input) {
      document {
        id
        ...DocumentList_documents
      }
      problems {
        field
        code
        limit
      }
    }
  }
`);

export const removeDocument = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!) {
    removeDocument(input: $input) {
      removedId
      problems {
        field
        code
        limit
      }
    }
  }
`);

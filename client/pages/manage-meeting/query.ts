import { graphql } from '../../generated/gql.ts';

export const manageMeetingPage = graphql(`
  query ManageMeetingPage($slug: String!, $date: String!) {
    region(slug: $slug) {
      id
      name
      tableAbilities {
        planMeeting
      }
      proposals(first: 100, states: [PUBLISHED, DISCUSSED]) {
        nodes {
          id
          number
          current {
            id
            title
          }
        }
      }
      topics(state: PROPOSED, first: 50) {
        nodes {
          id
          ...TopicsInbox_topic
        }
      }
      meeting(date: $date) {
        id
        mayManageDocuments
        documents {
          id
          ...DocumentList_documents
        }
        agenda {
          id
          documents {
            id
            ...DocumentList_documents
          }
        }
        ...ManagedMeeting_meeting
      }
    }
  }
`);

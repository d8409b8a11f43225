import { graphql } from '../../generated/gql.ts';

export const addAgendaItem = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    answer: addAgendaItem(input: $input) {
      problems {
        field
        code
        limit
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

export const saveAgendaItem = graphql(`
  mutation SaveAgendaItem($input: SaveAgendaItemInput!) {
    answer: saveAgendaItem(input: $input) {
      problems {
        field
        code
        limit
      }
      agendaItem {
        ...ManagedItem_item
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

export const removeAgendaItem = graphql(`
  mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) {
    answer: removeAgendaItem(input: $input) {
      problems {
        field
        code
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

export const reorderAgenda = graphql(`
  mutation ReorderAgenda($input: ReorderAgendaInput!) {
    answer: reorderAgenda(input: $input) {
      problems {
        field
        code
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

export const putProposalOnAgenda = graphql(`
  mutation PutProposalOnAgenda($input: PutProposalOnAgendaInput!) {
    answer: putProposalOnAgenda(input: $input) {
      problems {
        field
        code
        limit
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

export const recordOutcome = graphql(`
  mutation RecordOutcome($input: RecordOutcomeInput!) {
    answer: recordOutcome(input: $input) {
      problems {
        field
        code
        limit
      }
      agendaItem {
        ...ManagedItem_item
      }
    }
  }
`);

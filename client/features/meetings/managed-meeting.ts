import { graphql } from '../../generated/gql.ts';

/** What the secretary's page keeps of a meeting; every change answers with it, so that the page is current. */
export const ManagedMeeting_meeting = graphql(`
  fragment ManagedMeeting_meeting on Meeting {
    id
    date
    title
    startsAt
    endsAt
    place
    link
    state
    minutes
    agendaDueOn
    agendaLate
    minutesDueOn
    version
    abilities {
      change
      compose
      convene
      cancel
      hold
      recordAttendance
      recordOutcome
      writeMinutes
      submitMinutes
      adoptMinutes
    }
    agenda {
      ...ManagedItem_item
    }
  }
`);

export const ManagedItem_item = graphql(`
  fragment ManagedItem_item on AgendaItem {
    id
    position
    subject
    explanation
    purpose
    minutes
    presenter
    closed
    notes
    outcome
    version
    proposal {
      id
      number
    }
    abilities {
      compose
      recordOutcome
    }
  }
`);

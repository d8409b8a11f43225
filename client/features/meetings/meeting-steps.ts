import { graphql } from '../../generated/gql.ts';

export const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    answer: planMeeting(input: $input) {
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

export const changeMeeting = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    answer: changeMeeting(input: $input) {
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

export const conveneMeeting = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!) {
    answer: conveneMeeting(input: $input) {
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

export const holdMeeting = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    answer: holdMeeting(input: $input) {
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

export const cancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    answer: cancelMeeting(input: $input) {
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

export const submitMinutes = graphql(`
  mutation SubmitMinutes($input: SubmitMinutesInput!) {
    answer: submitMinutes(input: $input) {
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

export const adoptMinutes = graphql(`
  mutation AdoptMinutes($input: AdoptMinutesInput!) {
    answer: adoptMinutes(input: $input) {
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

export const saveMinutes = graphql(`
  mutation SaveMinutes($input: SaveMinutesInput!) {
    answer: saveMinutes(input: $input) {
      problems {
        field
        code
        limit
      }
      meeting {
        id
        minutes
        version
        abilities {
          submitMinutes
          adoptMinutes
        }
      }
    }
  }
`);

export const buildMinutes = graphql(`
  mutation BuildMinutes($input: BuildMinutesInput!) {
    answer: buildMinutes(input: $input) {
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

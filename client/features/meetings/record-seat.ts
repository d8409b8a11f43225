import { graphql } from '../../generated/gql.ts';

export const Attendance_seat = graphql(`
  fragment Attendance_seat on Seat {
    id
    name
    holders(on: $date) {
      id
      personId
      name
      substitute
    }
  }
`);

export const Attendance_row = graphql(`
  fragment Attendance_row on Attendance {
    id
    status
    personName
    arrivedAt
    leftAt
    version
    seat {
      id
    }
  }
`);

/** On a conflict it answers with what somebody else recorded, so that the page shows that. */
export const recordSeat = graphql(`
  mutation RecordSeat($input: RecordSeatInput!) {
    answer: recordSeat(input: $input) {
      problems {
        field
        code
      }
      meeting {
        id
        attendance {
          id
          ...Attendance_row
        }
      }
      attendance {
        id
        ...Attendance_row
      }
    }
  }
`);

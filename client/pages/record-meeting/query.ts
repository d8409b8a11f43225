import { graphql } from '../../generated/gql.ts';

export const recordMeetingPage = graphql(`
  query RecordMeetingPage($slug: String!, $date: String!) {
    region(slug: $slug) {
      id
      tableAbilities {
        planMeeting
      }
      municipalities {
        id
        name
      }
      seats {
        id
        name
        kind
        ...Attendance_seat
      }
      meeting(date: $date) {
        id
        date
        title
        startsAt
        state
        version
        abilities {
          hold
          recordAttendance
          recordOutcome
          writeMinutes
        }
        attendance {
          id
          ...Attendance_row
        }
        agenda {
          id
          ...RecordItem_item
        }
      }
    }
  }
`);

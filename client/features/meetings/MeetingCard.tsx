import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { MeetingStateBadge } from './MeetingStateBadge.tsx';
import { meetingTexts } from './texts.ts';

export const MeetingCard_meeting = graphql(`
  fragment MeetingCard_meeting on Meeting {
    id
    date
    title
    startsAt
    endsAt
    place
    state
    agenda {
      id
      subject
    }
  }
`);

interface Props {
  meeting: FragmentType<typeof MeetingCard_meeting>;
  /** Address of the folder that the meetings are in. */
  under: string;
}

/** A meeting in a list: when, where, and what it is about. */
export function MeetingCard({ meeting: masked, under }: Props) {
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const meeting = unmask(MeetingCard_meeting, masked);
  return (
    <ActionCard
      to={`${under}/${meeting.date}`}
      title={format.longDate(meeting.date)}
      meta={<MeetingStateBadge state={meeting.state} />}
    >
      <p>
        {[
          meeting.title,
          texts.times(format.time(meeting.startsAt), format.time(meeting.endsAt)),
          meeting.place,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {meeting.agenda.length > 0 && (
        <ul>
          {meeting.agenda.map(({ id, subject }) => (
            <li key={id}>{subject}</li>
          ))}
        </ul>
      )}
    </ActionCard>
  );
}

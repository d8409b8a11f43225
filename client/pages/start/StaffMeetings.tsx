import { MeetingStateBadge } from '../../features/meetings/MeetingStateBadge.tsx';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { StaffMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { staffTexts } from './staff-texts.ts';

const meetingFragment = graphql(`
  fragment StaffMeeting_meeting on Meeting {
    id
    date
    title
    state
    agendaDueOn
    agendaLate
    minutesDueOn
  }
`);

const fragment = graphql(`
  fragment StaffMeetings_region on Region {
    slug
    tableAbilities {
      planMeeting
    }
    nextMeeting {
      id
      ...StaffMeeting_meeting
    }
    past: meetings(period: PAST, first: 5) {
      nodes {
        id
        ...StaffMeeting_meeting
      }
    }
  }
`);

/** The next meeting with what is due for it, and past ones that are not finished yet. */
export function StaffMeetings({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(staffTexts);
  const { slug, tableAbilities, nextMeeting, past } = unmask(fragment, region);
  const under = tableAbilities.planMeeting ? `/${slug}/beheer/vergaderingen` : `/${slug}/vergaderingen`;
  const next = unmask(meetingFragment, nextMeeting);
  const unfinished = unmask(meetingFragment, past.nodes).filter(
    ({ state, id }) => state !== 'CANCELLED' && state !== 'MINUTES_ADOPTED' && id !== next?.id,
  );
  return (
    <>
      <Section title={texts.next}>
        {next ? (
          <CardGrid>
            <MeetingToDo meeting={next} under={under} />
          </CardGrid>
        ) : (
          <EmptyState title={texts.noMeeting} />
        )}
      </Section>
      {unfinished.length > 0 && (
        <Section title={texts.after}>
          <CardGrid>
            {unfinished.map((meeting) => (
              <MeetingToDo key={meeting.id} meeting={meeting} under={under} />
            ))}
          </CardGrid>
        </Section>
      )}
    </>
  );
}

function MeetingToDo({ meeting, under }: { meeting: StaffMeeting_MeetingFragment; under: string }) {
  const format = useFormat();
  const due = useDue(meeting);
  return (
    <ActionCard
      to={`${under}/${meeting.date}`}
      title={format.longDate(meeting.date)}
      meta={<MeetingStateBadge state={meeting.state} />}
    >
      <p>{meeting.title}</p>
      <p>
        <strong>{due}</strong>
      </p>
    </ActionCard>
  );
}

/** What comes next for a meeting, with the day that the region agreed on. */
function useDue({ state, date, agendaDueOn, agendaLate, minutesDueOn }: StaffMeeting_MeetingFragment) {
  const texts = useTexts(staffTexts);
  const format = useFormat();
  const today = format.today();
  if (state === 'MINUTES_DRAFTED') return texts.minutesDrafted;
  if (state === 'HELD')
    return (minutesDueOn < today ? texts.minutesLate : texts.minutesDue)(format.longDate(minutesDueOn));
  if (date < today) return texts.notHeld;
  if (state === 'CONVENED') return texts.agendaSent;
  return (agendaLate ? texts.agendaLate : texts.agendaDue)(format.longDate(agendaDueOn));
}

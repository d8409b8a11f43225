import { AttendanceForm } from '../../features/meetings/AttendanceForm.tsx';
import { ManagedItem_item } from '../../features/meetings/managed-meeting.ts';
import { manageTexts } from '../../features/meetings/manage-texts.ts';
import { MinutesEditor } from '../../features/meetings/MinutesEditor.tsx';
import { OutcomeEditor } from '../../features/meetings/OutcomeEditor.tsx';
import { useSession } from '../../features/session/session.ts';
import { unmask } from '../../generated/fragment-masking.ts';
import type { ManagedMeeting_MeetingFragment, ManageMeetingPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Standpoint } from './Standpoint.tsx';

type Region = NonNullable<ManageMeetingPageQuery['region']>;

interface Props {
  meeting: ManagedMeeting_MeetingFragment;
  items: NonNullable<Region['meeting']>['agenda'];
  seats: Region['seats'];
}

/** What is recorded once the table met: who were there, what came out, the minutes. */
export function AfterMeeting({ meeting, items, seats }: Props) {
  const texts = useTexts(manageTexts);
  const { viewer } = useSession();
  const personId = viewer?.id ?? '';
  const { abilities, state } = meeting;
  const met = state === 'HELD' || state === 'MINUTES_DRAFTED';
  return (
    <>
      {abilities.recordAttendance && (
        <Section title={texts.attendance}>
          <AttendanceForm meeting={meeting} seats={seats} />
        </Section>
      )}
      {abilities.recordOutcome && (
        <Section title={texts.outcomes}>
          {unmask(ManagedItem_item, meeting.agenda).map((item) => (
            <div key={item.id} className="flow flow-sm">
              <Heading level={3}>{`${item.position}. ${item.subject}`}</Heading>
              <OutcomeEditor item={item} personId={personId} />
              <Standpoint item={items.find(({ id }) => id === item.id)} />
            </div>
          ))}
        </Section>
      )}
      {met && (
        <Section title={texts.minutesTitle}>
          <MinutesEditor meeting={meeting} personId={personId} />
        </Section>
      )}
    </>
  );
}

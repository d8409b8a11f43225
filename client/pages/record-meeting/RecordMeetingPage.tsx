import { useMutation, useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { AttendanceList } from '../../features/meetings/AttendanceList.tsx';
import { manageTexts } from '../../features/meetings/manage-texts.ts';
import { holdMeeting } from '../../features/meetings/meeting-steps.ts';
import { recordTexts } from '../../features/meetings/record-texts.ts';
import { StepForm } from '../../features/meetings/StepForm.tsx';
import { meetingTexts } from '../../features/meetings/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { unmask } from '../../generated/fragment-masking.ts';
import type { RecordMeetingPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { recordMeetingPage } from './query.ts';
import { RecordItem, RecordItem_item } from './RecordItem.tsx';
import { recordPageTexts } from './texts.ts';

type Region = NonNullable<RecordMeetingPageQuery['region']>;
type Meeting = NonNullable<Region['meeting']>;

/** What the secretary records while the table meets, on a tablet or laptop at the table. */
export default function RecordMeetingPage() {
  const texts = useTexts(recordPageTexts);
  const words = useTexts(meetingTexts);
  const format = useFormat();
  const { region: slug, date } = useParams<{ region: string; date: string }>();
  const { data, error, refetch } = useQuery(recordMeetingPage, {
    variables: { slug, date },
    fetchPolicy: 'cache-and-network',
    skip: !isDay(date),
  });
  if (!isDay(date)) return <NotFound />;
  if (!data) return <PageState error={error} refetch={refetch} />;
  const meeting = data.region?.meeting;
  if (!data.region?.tableAbilities.planMeeting || !meeting) return <NotFound />;
  const manage = `/${slug}/beheer/vergaderingen`;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: manage, label: texts.meetings },
          { to: `${manage}/${date}`, label: format.date(date) },
        ]}
      />
      <PageTitle above={words.states[meeting.state]}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        <Paragraph>{`${meeting.title}, ${format.longDate(date)}`}</Paragraph>
        {meeting.abilities.recordOutcome ? (
          <Record slug={slug} region={data.region} meeting={meeting} />
        ) : (
          <NotNow slug={slug} meeting={meeting} />
        )}
      </div>
    </>
  );
}

/** Who fills a seat can only be asked for a day that exists. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}

/** Before the meeting begins, and after its minutes were adopted. */
function NotNow({ slug, meeting }: { slug: string; meeting: Meeting }) {
  const texts = useTexts(recordPageTexts);
  const format = useFormat();
  const [hold] = useMutation(holdMeeting);
  const { id, version, date, startsAt, state, abilities } = meeting;
  if (abilities.hold)
    return (
      <StepForm
        label={texts.begin}
        send={async () =>
          (await hold({ variables: { input: { meetingId: id, version } } })).data?.answer.problems ?? []
        }
      >
        <Paragraph>{texts.beginHelp}</Paragraph>
      </StepForm>
    );
  const why = {
    PLANNED: texts.notConvened,
    CONVENED: texts.notYet(format.longDate(date), format.time(startsAt)),
    CANCELLED: texts.cancelled,
  } as Partial<Record<Meeting['state'], string>>;
  return (
    <>
      <Alert tone="info">{why[state] ?? texts.over}</Alert>
      <p>
        {state === 'MINUTES_ADOPTED' ? (
          <TextLink to={`/${slug}/vergaderingen/${date}`}>{texts.toMeeting}</TextLink>
        ) : (
          <TextLink to={`/${slug}/beheer/vergaderingen/${date}`}>{texts.toManage}</TextLink>
        )}
      </p>
    </>
  );
}

function Record({ slug, region, meeting }: { slug: string; region: Region; meeting: Meeting }) {
  const texts = useTexts(recordPageTexts);
  const manage = useTexts(manageTexts);
  const record = useTexts(recordTexts);
  const { viewer } = useSession();
  const personId = viewer?.id ?? '';
  const { id, date, attendance, agenda } = meeting;
  return (
    <>
      <nav aria-label={texts.parts} className="no-print">
        <ul>
          {agenda.map((masked) => {
            const { id: key, position, subject } = unmask(RecordItem_item, masked);
            return (
              <li key={key}>
                <a href={`#punt-${position}`}>{texts.item(position, subject)}</a>
              </li>
            );
          })}
        </ul>
      </nav>
      <Section title={record.attendance}>
        <AttendanceList meetingId={id} seats={region.seats} attendance={attendance} personId={personId} />
      </Section>
      <Section title={manage.outcomes}>
        {agenda.map((item) => (
          <RecordItem
            key={item.id}
            slug={slug}
            item={item}
            region={region}
            meetingDate={date}
            personId={personId}
          />
        ))}
      </Section>
      <Section title={texts.done}>
        <Paragraph>{texts.doneHelp}</Paragraph>
        <ButtonLink variant="primary" to={`/${slug}/beheer/vergaderingen/${date}/verslag`}>
          {texts.toMinutes}
        </ButtonLink>
      </Section>
    </>
  );
}

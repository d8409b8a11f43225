import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Corrections, Corrections_meeting } from '../../features/meetings/Corrections.tsx';
import { ManagedMeeting_meeting } from '../../features/meetings/managed-meeting.ts';
import { manageTexts } from '../../features/meetings/manage-texts.ts';
import { MinutesAdopted } from '../../features/meetings/MinutesAdopted.tsx';
import { MinutesEditor } from '../../features/meetings/MinutesEditor.tsx';
import { minutesTexts } from '../../features/meetings/minutes-texts.ts';
import { meetingTexts } from '../../features/meetings/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { writeMinutesTexts } from './texts.ts';

const writeMinutesPage = graphql(`
  query WriteMinutesPage($slug: String!, $date: String!) {
    region(slug: $slug) {
      id
      tableAbilities {
        planMeeting
      }
      meeting(date: $date) {
        id
        ...ManagedMeeting_meeting
        ...Corrections_meeting
        ...MinutesAdopted_meeting
      }
    }
  }
`);

/** The minutes of one meeting, from the record to adopted: for the secretary, and for the chair who adopts them. */
export default function WriteMinutesPage() {
  const texts = useTexts(writeMinutesTexts);
  const manage = useTexts(manageTexts);
  const words = useTexts(meetingTexts);
  const minutes = useTexts(minutesTexts);
  const format = useFormat();
  const { viewer } = useSession();
  const { region: slug, date } = useParams<{ region: string; date: string }>();
  const { data, error, refetch } = useQuery(writeMinutesPage, {
    variables: { slug, date },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const masked = data.region?.meeting;
  if (!data.region || !masked) return <NotFound />;
  const meeting = unmask(ManagedMeeting_meeting, masked);
  const { abilities, state, title } = meeting;
  if (!data.region.tableAbilities.planMeeting && !abilities.adoptMinutes) return <NotFound />;
  const { corrections } = unmask(Corrections_meeting, masked);
  const waiting = corrections.filter((one) => one.state === 'PROPOSED').length;
  const writing = abilities.writeMinutes || abilities.adoptMinutes;
  const under = `/${slug}/beheer/vergaderingen`;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: under, label: texts.meetings },
          { to: `${under}/${date}`, label: format.date(date) },
        ]}
      />
      <PageTitle above={words.states[state]} lead={texts.lead}>
        {`${manage.minutesTitle}: ${title}, ${format.longDate(date)}`}
      </PageTitle>
      <div className="flow flow-lg">
        <div className="row">
          {abilities.recordOutcome && (
            <TextLink to={`${under}/${date}/vastleggen`}>{texts.toRecord}</TextLink>
          )}
          <TextLink to={`/${slug}/vergaderingen/${date}`}>{texts.toMeeting}</TextLink>
        </div>
        {!writing && state !== 'MINUTES_ADOPTED' && <Alert tone="info">{texts.notYet}</Alert>}
        <MinutesAdopted slug={slug} meeting={masked} />
        {writing && (
          <Section title={manage.minutesTitle}>
            <MinutesEditor meeting={meeting} personId={viewer?.id ?? ''} waiting={waiting} />
          </Section>
        )}
        {(state === 'MINUTES_DRAFTED' || corrections.length > 0) && (
          <Section title={minutes.corrections}>
            <Corrections meeting={masked} />
          </Section>
        )}
      </div>
    </>
  );
}

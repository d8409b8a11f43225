import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { manageTexts } from '../../features/meetings/manage-texts.ts';
import { MeetingCard } from '../../features/meetings/MeetingCard.tsx';
import { PlanMeetingForm } from '../../features/meetings/MeetingForm.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Section } from '../../ui/Section.tsx';

const manageMeetingsPage = graphql(`
  query ManageMeetingsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      tableAbilities {
        planMeeting
      }
      upcoming: meetings(period: UPCOMING, first: 50) {
        nodes {
          id
          ...MeetingCard_meeting
        }
      }
      past: meetings(period: PAST, first: 20) {
        nodes {
          id
          ...MeetingCard_meeting
        }
      }
    }
  }
`);

/** Where the secretary plans meetings and finds them back. */
export default function ManageMeetingsPage() {
  const texts = useTexts(manageTexts);
  const { region: slug } = useParams<{ region: string }>();
  const [, navigate] = useLocation();
  const [planning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(manageMeetingsPage, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.tableAbilities.planMeeting) return <NotFound />;
  const under = `/${slug}/beheer/vergaderingen`;
  const groups = [
    { title: texts.upcoming, meetings: region.upcoming.nodes },
    { title: texts.past, meetings: region.past.nodes },
  ].filter(({ meetings }) => meetings.length > 0);
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}/beheer`, label: texts.manage }]} />
      <PageTitle above={region.name} lead={texts.lead}>
        {texts.title}
      </PageTitle>
      <div className="flow flow-lg">
        <Panel label={texts.plan} open={planning} onToggle={() => setPlanning(!planning)}>
          <PlanMeetingForm regionId={region.id} onPlanned={(date) => navigate(`${under}/${date}`)} />
        </Panel>
        {groups.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        {groups.map(({ title, meetings }) => (
          <Section key={title} title={title}>
            <CardGrid>
              {meetings.map((meeting) => (
                <MeetingCard key={meeting.id} meeting={meeting} under={under} />
              ))}
            </CardGrid>
          </Section>
        ))}
      </div>
    </>
  );
}

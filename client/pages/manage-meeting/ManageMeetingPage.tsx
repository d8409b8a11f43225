import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { DocumentUpload } from '../../features/documents/DocumentUpload.tsx';
import { AgendaComposer } from '../../features/meetings/AgendaComposer.tsx';
import { ManagedMeeting_meeting } from '../../features/meetings/managed-meeting.ts';
import { manageTexts } from '../../features/meetings/manage-texts.ts';
import { MeetingSteps } from '../../features/meetings/MeetingSteps.tsx';
import { PutProposalForm } from '../../features/meetings/PutProposalForm.tsx';
import { meetingTexts } from '../../features/meetings/texts.ts';
import { TopicsInbox } from '../../features/meetings/TopicsInbox.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { unmask } from '../../generated/fragment-masking.ts';
import type { ManageMeetingPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { manageMeetingPage } from './query.ts';

type Region = NonNullable<ManageMeetingPageQuery['region']>;
type Meeting = NonNullable<Region['meeting']>;

/** One meeting from planning to adopted minutes: the page shows what can be done now. */
export default function ManageMeetingPage() {
  const { region: slug, date } = useParams<{ region: string; date: string }>();
  const { data, error, refetch } = useQuery(manageMeetingPage, {
    variables: { slug, date },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.meeting) return <NotFound />;
  const { abilities } = unmask(ManagedMeeting_meeting, region.meeting);
  if (!Object.values(abilities).includes(true) && !region.tableAbilities.planMeeting) return <NotFound />;
  return <ManageMeeting slug={slug} region={region} meeting={region.meeting} />;
}

function ManageMeeting({
  slug,
  region,
  meeting: masked,
}: {
  slug: string;
  region: Region;
  meeting: Meeting;
}) {
  const texts = useTexts(manageTexts);
  const words = useTexts(meetingTexts);
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const meeting = unmask(ManagedMeeting_meeting, masked);
  const { date, state, abilities } = meeting;
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}/beheer/vergaderingen`, label: texts.title }]} />
      <PageTitle above={words.states[state]}>{`${meeting.title}, ${format.longDate(date)}`}</PageTitle>
      <div className="flow flow-lg">
        <p>
          <TextLink to={`/${slug}/vergaderingen/${date}`}>{texts.toPage}</TextLink>
        </p>
        <Section title={texts.next}>
          <MeetingSteps slug={slug} meeting={meeting} open={open} onOpen={setOpen} />
        </Section>
        {abilities.compose && (
          <>
            <Section title={texts.compose}>
              <AgendaComposer meeting={meeting} open={open} onOpen={setOpen} papers={papersOf(masked)} />
              <Panel
                label={texts.addProposal}
                open={open === 'proposal'}
                onToggle={() => setOpen(open === 'proposal' ? null : 'proposal')}
              >
                <PutProposalForm
                  meetingId={meeting.id}
                  proposals={region.proposals.nodes}
                  onDone={() => setOpen(null)}
                />
              </Panel>
            </Section>
            <Section title={texts.topics}>
              <TopicsInbox meetingId={meeting.id} topics={region.topics.nodes} open={open} onOpen={setOpen} />
            </Section>
          </>
        )}
        {masked.mayManageDocuments && (
          <Section title={texts.papers}>
            <DocumentList managing documents={masked.documents} />
            <Panel
              label={texts.addPapers}
              open={open === 'papers'}
              onToggle={() => setOpen(open === 'papers' ? null : 'papers')}
            >
              <DocumentUpload holderKind="MEETING" holderId={meeting.id} />
            </Panel>
          </Section>
        )}
      </div>
    </>
  );
}

/** The papers of each item, with what adds to them; shown when its panel is opened. */
function papersOf({ agenda }: Meeting): Record<string, ReactNode> {
  return Object.fromEntries(
    agenda.map(({ id, documents }) => [
      id,
      <div key={id} className="flow">
        <DocumentList managing documents={documents} />
        <DocumentUpload holderKind="AGENDA_ITEM" holderId={id} />
      </div>,
    ]),
  );
}

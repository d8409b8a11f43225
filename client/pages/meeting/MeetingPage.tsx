import { useQuery } from '@apollo/client/react';
import { Fragment, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { ItemCommitments } from '../../features/commitments/CommitmentLines.tsx';
import { DocumentList, type DocumentList_documents } from '../../features/documents/DocumentList.tsx';
import { AgendaList } from '../../features/meetings/AgendaList.tsx';
import { AttendanceTable } from '../../features/meetings/AttendanceTable.tsx';
import { FollowMeeting } from '../../features/meetings/FollowMeeting.tsx';
import { ItemRecord } from '../../features/meetings/ItemRecord.tsx';
import { MinutesOfMeeting } from '../../features/meetings/MinutesOfMeeting.tsx';
import { meetingTexts } from '../../features/meetings/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { MeetingPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';
import { meetingPageTexts } from './texts.ts';

const meetingPage = graphql(`
  query MeetingPage($slug: String!, $date: String!) {
    region(slug: $slug) {
      id
      name
      meeting(date: $date) {
        id
        title
        date
        state
        cancelReason
        abilities {
          follow
        }
        ...MeetingFacts_meeting
        ...MinutesOfMeeting_meeting
        documents {
          id
          ...DocumentList_documents
        }
        agenda {
          id
          ...AgendaList_item
          ...ItemRecord_item
          ...ItemCommitments_item
          documents {
            id
            ...DocumentList_documents
          }
        }
        attendance {
          id
          ...AttendanceTable_row
        }
      }
    }
  }
`);

/** A meeting at its own address: agenda, papers, what came out and the minutes. */
export default function MeetingPage() {
  const texts = useTexts(meetingPageTexts);
  const words = useTexts(meetingTexts);
  const format = useFormat();
  const { region: slug, date } = useParams<{ region: string; date: string }>();
  const { data, error, refetch } = useQuery(meetingPage, { variables: { slug, date } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const meeting = data.region?.meeting;
  if (!data.region || !meeting) return <NotFound />;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}`, label: data.region.name },
          { to: `/${slug}/vergaderingen`, label: texts.meetings },
        ]}
      />
      <PageTitle above={words.states[meeting.state]}>
        {texts.title(meeting.title, format.longDate(meeting.date))}
      </PageTitle>
      <FollowMeeting meeting={meeting} query={meetingPage} variables={{ slug, date }} />
      <Columns asideFirst aside={<MeetingFacts slug={slug} meeting={meeting} />}>
        {meeting.state === 'PLANNED' && <Alert tone="info">{texts.planned}</Alert>}
        {meeting.state === 'CANCELLED' && (
          <Alert tone="warning" title={texts.cancelled}>
            {meeting.cancelReason}
          </Alert>
        )}
        <MinutesOfMeeting slug={slug} meeting={meeting} />
        <Section title={words.agenda}>
          <AgendaList slug={slug} items={meeting.agenda} below={belowItems(meeting.agenda)} />
        </Section>
        {meeting.documents.length > 0 && (
          <Section title={texts.documents}>
            <Papers documents={meeting.documents} />
          </Section>
        )}
        {meeting.attendance.length > 0 && (
          <Section title={words.present}>
            <AttendanceTable rows={meeting.attendance} />
          </Section>
        )}
      </Columns>
    </>
  );
}

type Paper = FragmentType<typeof DocumentList_documents>;

type Item = NonNullable<NonNullable<MeetingPageQuery['region']>['meeting']>['agenda'][number];

/** Under each item: what was recorded at it, and its papers. */
function belowItems(items: readonly Item[]): Record<string, ReactNode> {
  return Object.fromEntries(
    items.map((item) => [
      item.id,
      <Fragment key={item.id}>
        <ItemRecord item={item} />
        <ItemCommitments item={item} />
        <Papers documents={item.documents} />
      </Fragment>,
    ]),
  );
}

function Papers({ documents }: { documents: readonly Paper[] }) {
  return documents.length > 0 ? <DocumentList documents={documents} /> : null;
}

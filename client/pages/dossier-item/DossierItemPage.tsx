import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { ItemCommitments } from '../../features/commitments/CommitmentLines.tsx';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { AgendaItemFacts } from '../../features/meetings/AgendaItemFacts.tsx';
import { Discussion } from '../../features/meetings/Discussion.tsx';
import { dossierTexts } from '../../features/meetings/dossier-texts.ts';
import { FollowMeeting } from '../../features/meetings/FollowMeeting.tsx';
import { ItemRecord } from '../../features/meetings/ItemRecord.tsx';
import { NoteEditor } from '../../features/meetings/NoteEditor.tsx';
import { prepareTexts } from '../../features/meetings/prepare-texts.ts';
import { ReadMark } from '../../features/meetings/ReadMark.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { ItemQuestions } from '../../features/questions/ItemQuestions.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Card } from '../../ui/Card.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { DossierProposal } from './DossierProposal.tsx';
import { NextItems } from './NextItems.tsx';
import './DossierItemPage.css';

const dossierItemPage = graphql(`
  query DossierItemPage($slug: String!, $date: String!, $position: Int!) {
    region(slug: $slug) {
      id
      defaultLanguage
      meeting(date: $date) {
        id
        date
        abilities {
          follow
        }
        agenda {
          id
          position
          subject
        }
        agendaItem(position: $position) {
          id
          position
          subject
          explanation
          outcome
          abilities {
            prepare
            discuss
          }
          documents {
            id
            ...DocumentList_documents
          }
          proposal {
            id
            ...DossierProposal_proposal
          }
          ...AgendaItemFacts_item
          ...ItemRecord_item
          ...ItemCommitments_item
          ...ItemQuestions_item
          ...ReadMark_item
          ...NoteEditor_item
          ...Discussion_item
        }
      }
    }
  }
`);

/** One agenda item with all that belongs to it, to be read in an evening on a tablet. */
export default function DossierItemPage() {
  const texts = useTexts(dossierTexts);
  const prepare = useTexts(prepareTexts);
  const format = useFormat();
  const { viewer } = useSession();
  const { region: slug, date, item: place } = useParams<{ region: string; date: string; item: string }>();
  const variables = { slug, date, position: Number(place) || 0 };
  const { data, error, refetch } = useQuery(dossierItemPage, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const meeting = data.region?.meeting;
  const item = meeting?.agendaItem;
  if (!data.region || !meeting || !item?.abilities.prepare) return <NotFound />;
  const under = `/${slug}/vergaderingen/${date}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: under, label: format.date(date) },
          { to: `${under}/dossier`, label: texts.title },
        ]}
      />
      <PageTitle above={texts.position(item.position, meeting.agenda.length)}>{item.subject}</PageTitle>
      <FollowMeeting meeting={meeting} query={dossierItemPage} variables={variables} />
      <Columns
        aside={
          <div className="dossier-note">
            <Card>
              <ReadMark item={item} />
              <NoteEditor key={item.id} item={item} personId={viewer?.id ?? ''} />
            </Card>
          </div>
        }
      >
        <AgendaItemFacts item={item} />
        <p className="dossier-to-note no-print">
          <a href={`#note-${item.id}`}>{texts.toNote}</a>
        </p>
        {item.explanation && <Prose text={item.explanation} />}
        {item.outcome && (
          <Section title={texts.outcome}>
            <Prose text={item.outcome} />
          </Section>
        )}
        <ItemRecord item={item} />
        <ItemCommitments item={item} />
        {item.documents.length > 0 && (
          <Section title={texts.papers}>
            <DocumentList documents={item.documents} />
          </Section>
        )}
        {item.proposal && (
          <DossierProposal slug={slug} lang={data.region.defaultLanguage} proposal={item.proposal} />
        )}
        <ItemQuestions item={item} personId={viewer?.id ?? ''} onAsked={() => void refetch()} />
        {item.abilities.discuss && (
          <Section title={prepare.discussion}>
            <Discussion key={item.id} item={item} />
          </Section>
        )}
      </Columns>
      <NextItems under={`${under}/dossier`} items={meeting.agenda} current={item.position} />
    </>
  );
}

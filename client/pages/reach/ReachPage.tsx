import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { argumentsOf, fromAddress, toAddress, type Chosen } from './reach-choice.ts';
import { tablesOf, wordsFor } from './reach-rows.ts';
import { ReachList } from './ReachList.tsx';
import { ReachNumbers } from './ReachNumbers.tsx';
import { reachTexts } from './texts.ts';

const reachPage = graphql(`
  query ReachPage(
    $id: ID!
    $first: Int!
    $delivery: ReachDelivery
    $reacted: Boolean
    $sizeClass: SizeClass
    $sizeUnknown: Boolean
    $lotId: ID
    $municipalityId: ID
  ) {
    proposal(id: $id) {
      id
      number
      region {
        id
        slug
        defaultLanguage
      }
      current {
        id
        title
      }
      reach {
        ...ReachNumbers_reach
        providers(
          first: $first
          delivery: $delivery
          reacted: $reacted
          sizeClass: $sizeClass
          sizeUnknown: $sizeUnknown
          lotId: $lotId
          municipalityId: $municipalityId
        ) {
          totalCount
          nodes {
            provider {
              id
            }
            ...ReachList_provider
          }
        }
      }
    }
  }
`);

const pageSize = 25;

/** For the staff: whom the invitation reached, who reacted, and whom to call. */
export default function ReachPage() {
  const texts = useTexts(reachTexts);
  const { region: slug = '', id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const chosen = fromAddress(search);
  const [first, setFirst] = useState(pageSize);
  const list = useRef<HTMLDivElement>(null);
  const { data, previousData, error, loading, refetch } = useQuery(reachPage, {
    variables: { id, first, ...argumentsOf(chosen) },
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { proposal } = shown;
  if (!proposal?.reach || proposal.region.slug !== slug) return <NotFound />;
  const { nodes, totalCount } = proposal.reach.providers;
  const tables = tablesOf(proposal.reach, texts);
  const words = chosen && wordsFor(chosen, tables, texts);
  const choose = (next: Chosen | null) => {
    setSearch(next ? toAddress(next) : {});
    setFirst(pageSize);
    list.current?.focus();
  };
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/voorstellen/${id}`, label: texts.proposal }]} />
      <PageTitle
        lead={texts.lead}
        above={
          <>
            {proposal.number} <span lang={proposal.region.defaultLanguage}>{proposal.current.title}</span>
          </>
        }
      >
        {texts.title}
      </PageTitle>
      <Section title={texts.numbers}>
        <ReachNumbers tables={tables} onChoose={choose} />
      </Section>
      <div ref={list} tabIndex={-1}>
        <Section title={texts.list}>
          <p>
            <TextLink to={`/export/bereik/${id}.csv`}>{texts.download}</TextLink>
          </p>
          {words && (
            <div className="row">
              <output>{texts.showing(words)}</output>
              <Button onClick={() => choose(null)}>{texts.showAll}</Button>
            </div>
          )}
          {nodes.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
          ) : (
            <ReachList caption={words ?? texts.all} rows={nodes} slug={slug} />
          )}
          <LoadMore
            shown={nodes.length}
            total={totalCount}
            busy={loading}
            onMore={() => setFirst(Math.min(100, first + pageSize))}
          />
        </Section>
      </div>
    </div>
  );
}

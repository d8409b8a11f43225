import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { OverviewIndex } from '../../features/overview/OverviewIndex.tsx';
import { OverviewParts } from '../../features/overview/OverviewParts.tsx';
import { overviewTexts } from '../../features/overview/overview-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { OverviewPageQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AroundOverview } from './AroundOverview.tsx';
import { overviewPageTexts } from './texts.ts';

const overviewPage = graphql(`
  query OverviewPage($slug: String!, $overviewYear: Int!, $version: Int, $language: Language!) {
    region(slug: $slug) {
      id
      name
      defaultLanguage
      overviews(published: true) {
        id
        year
        number
        ...AroundOverview_overview
      }
      overview(year: $overviewYear, number: $version, published: true) {
        id
        number
        note
        publishedAt
        contents {
          parts(language: $language) {
            ...OverviewIndex_part
          }
          ...OverviewParts_contents
        }
      }
    }
  }
`);

type Region = NonNullable<OverviewPageQuery['region']>;
type Overview = NonNullable<Region['overview']>;

/** The published overview of a year, for everybody: /owo/jaaroverzicht/2023?versie=1. */
export default function OverviewPage() {
  const texts = useTexts(overviewPageTexts);
  const { language } = useLanguage();
  const { region: slug, year: given } = useParams<{ region: string; year: string }>();
  const overviewYear = /^\d{4}$/.test(given) ? Number(given) : 0;
  const [search] = useSearchParams();
  const asked = search.get('versie');
  const version = asked && /^\d{1,4}$/.test(asked) ? Number(asked) : null;
  const variables = { slug, overviewYear, version, language };
  const { data, previousData, error, refetch } = useQuery(overviewPage, { variables });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  const versions = region?.overviews.filter(({ year }) => year === overviewYear) ?? [];
  const latest = versions[0]?.number;
  if (!region || !latest) return <NotFound />;
  const at = `/${slug}/jaaroverzicht/${overviewYear}`;
  const { overview } = region;
  if (!overview)
    return (
      <>
        <PageTitle>{texts.unknown(asked ?? '')}</PageTitle>
        <p>
          <TextLink to={at}>{texts.toLatest(latest)}</TextLink>
        </p>
      </>
    );
  return (
    <OverviewView slug={slug} at={at} year={given} region={region} overview={overview} latest={latest}>
      <AroundOverview
        at={at}
        files={`/overview/${slug}/${overviewYear}/${overview.number}`}
        shown={overview.number}
        versions={versions}
      />
    </OverviewView>
  );
}

interface ViewProps {
  slug: string;
  at: string;
  year: string;
  region: Region;
  overview: Overview;
  latest: number;
  children: ReactNode;
}

function OverviewView({ slug, at, year, region, overview, latest, children }: ViewProps) {
  const texts = useTexts(overviewPageTexts);
  const words = useTexts(overviewTexts);
  const { contents } = overview;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs
        items={[
          { to: `/${slug}`, label: region.name },
          { to: `/${slug}/jaaroverzichten`, label: texts.all },
        ]}
      />
      <PageTitle above={region.name} lead={texts.lead}>
        {words.year(year)}
      </PageTitle>
      <Standing at={at} overview={overview} latest={latest} lang={region.defaultLanguage} />
      <Columns
        before={
          <div className="flow flow-lg">
            <OverviewIndex parts={contents.parts} />
            {children}
          </div>
        }
      >
        <OverviewParts key={overview.id} contents={contents} />
      </Columns>
    </div>
  );
}

interface StandingProps {
  at: string;
  overview: Overview;
  latest: number;
  lang: string;
}

/** When it came out, from what it was counted, and what the reader should know of this version. */
function Standing({ at, overview, latest, lang }: StandingProps) {
  const texts = useTexts(overviewPageTexts);
  const format = useFormat();
  const { number, note, publishedAt } = overview;
  return (
    <div className="flow flow-sm">
      {publishedAt && (
        <p>
          {texts.published(format.longDate(publishedAt), number)}{' '}
          {texts.knownAt(format.dateTime(publishedAt))}
        </p>
      )}
      {number < latest && (
        <Alert tone="warning" title={texts.earlier}>
          <p>
            <TextLink to={at}>{texts.toLatest(latest)}</TextLink>
          </p>
        </Alert>
      )}
      {note && (
        <Alert tone="info" title={texts.corrected}>
          <p lang={lang}>{note}</p>
        </Alert>
      )}
    </div>
  );
}

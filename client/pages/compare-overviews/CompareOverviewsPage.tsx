import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { CompareOverviewsPageQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { compareYears, type Compared } from './compare-years.ts';
import { compareTexts } from './texts.ts';

const compareOverviewsPage = graphql(`
  query CompareOverviewsPage($slug: String!, $language: Language!) {
    region(slug: $slug) {
      id
      name
      overviews(published: true) {
        id
        year
        contents {
          fromOn
          figures {
            key
            value
            on
          }
          summary(language: $language) {
            lines {
              cells
              figure
            }
          }
        }
      }
    }
  }
`);

type Overview = NonNullable<CompareOverviewsPageQuery['region']>['overviews'][number];

/** As many years as fit beside one another; the reader can choose others. */
const mostAtFirst = 5;

/** The summaries of several years in one table: /owo/jaaroverzichten/vergelijken?jaren=2022,2023. */
export default function CompareOverviewsPage() {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const { region: slug } = useParams<{ region: string }>();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(compareOverviewsPage, { variables: { slug, language } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  // The last version of each year comes first.
  const perYear = [...new Map(region.overviews.toReversed().map((each) => [String(each.year), each]))];
  const all = perYear.map(([year]) => year);
  const chosen = search.get('jaren')?.split(',') ?? all.slice(-mostAtFirst);
  const shown = perYear.filter(([year]) => chosen.includes(year)).map(([, overview]) => overview);
  return (
    <div className="flow flow-lg">
      <Breadcrumbs
        items={[
          { to: `/${slug}`, label: region.name },
          { to: `/${slug}/jaaroverzichten`, label: texts.all },
        ]}
      />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      {all.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <CheckboxGroup
          id="jaren"
          label={texts.which}
          values={chosen}
          options={all.map((year) => ({ value: year, label: year }))}
          onChange={(years) => setSearch({ jaren: years.join(',') }, { replace: true })}
        />
      )}
      {shown.length > 0 && <YearTable years={shown} />}
      {shown.length === 0 && all.length > 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
    </div>
  );
}

function YearTable({ years }: { years: readonly Overview[] }) {
  const texts = useTexts(compareTexts);
  const format = useFormat();
  const name = ({ what, when }: Compared) => (when ? texts[when](what) : what);
  return (
    <DataTable<Compared>
      caption={texts.table}
      rows={compareYears(years.map(({ contents }) => contents))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', header: texts.what, rowHeader: true, cell: name },
        ...years.map(({ id, year }, at) => ({
          key: id,
          header: String(year),
          numeric: true,
          cell: ({ values }: Compared) => {
            const found = values[at];
            if (!found) return '–';
            return (
              <>
                <strong>{format.number(found.value)}</strong>
                {found.on && (
                  <>
                    <br />
                    <small>{format.date(found.on)}</small>
                  </>
                )}
              </>
            );
          },
        })),
      ]}
    />
  );
}

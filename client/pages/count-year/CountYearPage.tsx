import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { CountYearPageQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { countYearTexts } from './texts.ts';

const countYearPage = graphql(`
  query CountYearPage($slug: String!, $overviewYear: Int!, $knownOn: String!, $language: Language!) {
    region(slug: $slug) {
      id
      now: yearFigures(year: $overviewYear) {
        year
        summary(language: $language) {
          lines {
            cells
          }
        }
      }
      before: yearFigures(year: $overviewYear, knownOn: $knownOn) {
        year
        summary(language: $language) {
          lines {
            cells
          }
        }
      }
    }
  }
`);

type Region = NonNullable<CountYearPageQuery['region']>;
const firstYear = 2015;

/** Any year counted as it is known now and as it was on an earlier day: /owo/beheer/jaaroverzichten/tellen?jaar=2023. */
export default function CountYearPage() {
  const texts = useTexts(countYearTexts);
  const { language } = useLanguage();
  const today = useFormat().today();
  const thisYear = Number(today.slice(0, 4));
  const { region: slug } = useParams<{ region: string }>();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('jaar') ?? '';
  const overviewYear = /^20[1-9]\d$/.test(asked) ? Number(asked) : thisYear - 1;
  const day = search.get('bekend') ?? '';
  const knownOn = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today;
  const variables = { slug, overviewYear, knownOn, language };
  const { data, previousData, error, refetch } = useQuery(countYearPage, { variables });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  if (!region) return <NotFound />;
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => String(thisYear - at));
  const set = (jaar: string, bekend: string) => setSearch({ jaar, bekend }, { replace: true });
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/jaaroverzichten`, label: texts.manage }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Select
        id="jaar"
        label={texts.year}
        value={String(overviewYear)}
        options={years.map((year) => ({ value: year, label: year }))}
        onChange={(year) => set(year, knownOn)}
      />
      <DateField
        id="bekend"
        label={texts.knownOn}
        value={knownOn}
        max={today}
        onChange={(next) => next && set(String(overviewYear), next)}
      />
      <Figures region={region} knownOn={knownOn} />
    </div>
  );
}

interface Row {
  id: string;
  what: string;
  now: string;
  before: string;
}

function Figures({ region, knownOn }: { region: Region; knownOn: string }) {
  const texts = useTexts(countYearTexts);
  const format = useFormat();
  const rows = rowsOf(region);
  const changed = rows.filter(({ now, before }) => now !== before).length;
  return (
    <>
      <output>{texts.changed(changed)}</output>
      <DataTable<Row>
        caption={texts.all(region.now.year)}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'what', header: texts.what, rowHeader: true, cell: ({ what }) => what },
          {
            key: 'before',
            header: texts.known(format.date(knownOn)),
            numeric: true,
            cell: ({ before }) => before,
          },
          { key: 'now', header: texts.now, numeric: true, cell: ({ now }) => now },
          {
            key: 'differs',
            header: texts.difference,
            cell: ({ now, before }) =>
              now === before ? texts.same : <StatusBadge tone="warning">{texts.differs}</StatusBadge>,
          },
        ]}
      />
    </>
  );
}

/** Each count of now beside the same of then, by its name and reference date. */
function rowsOf({ now, before }: Region): Row[] {
  const name = (cells: readonly string[]) => cells.slice(0, -1).join(', ');
  const then = new Map(before.summary.lines.map(({ cells }) => [name(cells), cells.at(-1) ?? '–']));
  return now.summary.lines.map(({ cells }) => {
    const what = name(cells);
    return { id: what, what, now: cells.at(-1) ?? '–', before: then.get(what) ?? '–' };
  });
}

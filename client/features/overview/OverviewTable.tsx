import { lazy, Suspense } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { OverviewTable_TableFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { overviewTexts } from './overview-texts.ts';

const fragment = graphql(`
  fragment OverviewTable_table on OverviewTable {
    caption
    head
    lines {
      cells
      figure
    }
    chart
  }
`);

/** The numbers stand in the table already, so the page does not wait for what draws them. */
const OverviewChart = lazy(() => import('./OverviewChart.tsx'));

type Line = OverviewTable_TableFragment['lines'][number];

interface Props {
  table: FragmentType<typeof fragment>;
  hideCaption?: boolean;
  /** Address of the rows behind a figure, by its place; for who may open them. */
  rowsAt?: ((figure: number) => string) | undefined;
}

/** A table of an overview; numbers over the years are drawn beside it. */
export function OverviewTable({ table, hideCaption, rowsAt }: Props) {
  const texts = useTexts(overviewTexts);
  const { caption, head, lines, chart } = unmask(fragment, table);
  const numbers = head.map((_, at) => at > 0 && lines.every(({ cells }) => /^\d+$/.test(cells[at] ?? '')));
  const count = numbers.indexOf(true);
  const columns = head.map((header, at): Column<Line> => ({
    key: String(at),
    header,
    rowHeader: at === 0,
    numeric: numbers[at] ?? false,
    cell: ({ cells, figure }) =>
      at === count && rowsAt && figure !== null && figure !== undefined ? (
        <TextLink to={rowsAt(figure)} aria-label={texts.rows(cells[0] ?? '', cells[at] ?? '')}>
          {cells[at]}
        </TextLink>
      ) : (
        cells[at]
      ),
  }));
  const drawn = chart && lines.length > 1;
  return (
    <div className={drawn ? 'overview__drawn' : undefined}>
      <DataTable
        caption={caption}
        hideCaption={hideCaption ?? false}
        columns={columns}
        rows={lines}
        rowKey={(line) => String(lines.indexOf(line))}
      />
      {drawn && (
        <Suspense fallback={<div className="overview__chart" />}>
          <OverviewChart
            title={texts.chart(caption)}
            rowHeader={head[0] ?? ''}
            count={head.at(-1) ?? ''}
            bars={lines.map(({ cells }) => ({ label: cells[0] ?? '', value: Number(cells.at(-1)) }))}
          />
        </Suspense>
      )}
    </div>
  );
}

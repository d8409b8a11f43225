import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { columnNames, type Chosen, type ReachColumn } from './reach-choice.ts';
import type { ReachRow, ReachTable } from './reach-rows.ts';
import { reachTexts } from './texts.ts';

interface Props {
  tables: readonly ReachTable[];
  onChoose: (chosen: Chosen) => void;
}

/** Every number is a button that shows the providers it counts. */
export function ReachNumbers({ tables, onChoose }: Props) {
  const texts = useTexts(reachTexts);
  return (
    <div className="flow">
      {tables.map((table) => (
        <Numbers key={table.caption} {...table} onChoose={onChoose} />
      ))}
      <Paragraph small soft>
        {texts.several}
      </Paragraph>
    </div>
  );
}

function Numbers({ caption, rows, onChoose }: ReachTable & Pick<Props, 'onChoose'>) {
  const texts = useTexts(reachTexts);
  const number = (column: ReachColumn) => (row: ReachRow) => {
    const value = row.counts[column];
    if (value === 0) return 0;
    return (
      <Button
        variant="subtle"
        aria-label={`${value}: ${row.label}, ${texts[column].toLowerCase()}`}
        onClick={() => onChoose({ column, group: row.group })}
      >
        {value}
      </Button>
    );
  };
  // Only an old proposal has it, so it takes no room elsewhere.
  const shown = columnNames.filter(
    (column) => column !== 'untracked' || rows.some(({ counts }) => counts.untracked > 0),
  );
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'group', header: texts.group, rowHeader: true, cell: ({ label }: ReachRow) => label },
        ...shown.map((column) => ({
          key: column,
          header: texts[column],
          numeric: true,
          cell: number(column),
        })),
      ]}
    />
  );
}

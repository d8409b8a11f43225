import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { columnNames, columns, type Chosen, type ReachChoice, type ReachColumn } from './reach-choice.ts';
import { reachTexts } from './texts.ts';

const countFragment = graphql(`
  fragment ReachNumbers_count on ReachCount {
    invited
    delivered
    underway
    undeliverable
    untracked
    reacted
    silent
    toCall
  }
`);

const fragment = graphql(`
  fragment ReachNumbers_reach on Reach {
    total {
      ...ReachNumbers_count
    }
    bySizeClass {
      sizeClass
      counts {
        ...ReachNumbers_count
      }
    }
    byLot {
      lot {
        id
        number
        name
      }
      counts {
        ...ReachNumbers_count
      }
    }
    byMunicipality {
      municipality {
        id
        name
      }
      counts {
        ...ReachNumbers_count
      }
    }
  }
`);

type Count = Record<ReachColumn, number>;
interface Row {
  label: string;
  choice: ReachChoice;
  counts: Count;
}

interface Props {
  reach: FragmentType<typeof fragment>;
  onChoose: (chosen: Chosen) => void;
}

/** Every number is a button that shows the providers it counts. */
export function ReachNumbers({ reach, onChoose }: Props) {
  const texts = useTexts(reachTexts);
  const { total, bySizeClass, byLot, byMunicipality } = unmask(fragment, reach);
  const sizes = bySizeClass.map(({ sizeClass, counts }) => ({
    label: sizeClass ? texts.sizes[sizeClass] : texts.sizeUnknown,
    choice: sizeClass ? { sizeClass } : { sizeUnknown: true },
    counts: unmask(countFragment, counts),
  }));
  const lots = byLot.flatMap(({ lot, counts }) =>
    lot
      ? [
          {
            label: `${lot.number} ${lot.name}`,
            choice: { lotId: lot.id },
            counts: unmask(countFragment, counts),
          },
        ]
      : [],
  );
  const places = byMunicipality.flatMap(({ municipality, counts }) =>
    municipality
      ? [
          {
            label: municipality.name,
            choice: { municipalityId: municipality.id },
            counts: unmask(countFragment, counts),
          },
        ]
      : [],
  );
  const table = (caption: string, rows: Row[]) => (
    <Numbers caption={caption} rows={rows} onChoose={onChoose} />
  );
  return (
    <div className="flow">
      {table(texts.all, [{ label: texts.all, choice: {}, counts: unmask(countFragment, total) }])}
      {table(texts.bySize, sizes)}
      {table(texts.byLot, lots)}
      {table(texts.byMunicipality, places)}
      <Paragraph small soft>
        {texts.several}
      </Paragraph>
    </div>
  );
}

function Numbers(props: { caption: string; rows: Row[]; onChoose: Props['onChoose'] }) {
  const texts = useTexts(reachTexts);
  const number = (column: ReachColumn) => (row: Row) => {
    const value = row.counts[column];
    if (value === 0) return 0;
    const label = `${row.label}, ${texts[column].toLowerCase()}`;
    const choice = { ...row.choice, ...columns[column] };
    return (
      <Button
        variant="subtle"
        aria-label={`${value}: ${label}`}
        onClick={() => props.onChoose({ label, choice })}
      >
        {value}
      </Button>
    );
  };
  // Only an old proposal has it, so it takes no room elsewhere.
  const shown = columnNames.filter(
    (column) => column !== 'untracked' || props.rows.some(({ counts }) => counts.untracked > 0),
  );
  return (
    <DataTable
      caption={props.caption}
      rows={props.rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'group', header: texts.group, rowHeader: true, cell: ({ label }: Row) => label },
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

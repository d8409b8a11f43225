import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { FigureRowList_RowFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { factTexts } from './fact-texts.ts';
import { staffOverviewTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment FigureRowList_row on FigureRow {
    providerId
    providerName
    entries {
      rowId
      kind
      knownFrom
      note
      facts {
        name
        value
      }
    }
  }
`);

type Entry = FigureRowList_RowFragment['entries'][number];

interface Props {
  rows: readonly FragmentType<typeof fragment>[];
  /** Number of the first. */
  start?: number;
}

/** Rows of the register behind a figure: of whom, and what each row says, since when that is known. */
export function FigureRowList({ rows, start = 1 }: Props) {
  const texts = useTexts(staffOverviewTexts);
  return (
    <ol start={start} className="flow">
      {rows.map((row, at) => {
        const { providerName, entries } = unmask(fragment, row);
        return (
          <li key={at}>
            <strong>{providerName ?? texts.noProvider}</strong>
            <ul>
              {entries.map((entry) => (
                <EntryLine key={entry.rowId} entry={entry} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const texts = useTexts(staffOverviewTexts);
  const words = useTexts(factTexts);
  const format = useFormat();
  const said = (value: string) =>
    words.codes[value] ?? value.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => format.date(day));
  const facts = entry.facts
    .filter(({ value }) => value !== null && value !== undefined && value !== '')
    .map(({ name, value }) => `${words.names[name] ?? name}: ${said(value ?? '')}`);
  return (
    <li>
      {texts.kinds[entry.kind]}: {facts.join(' · ')} ({texts.known(format.dateTime(entry.knownFrom))})
      {entry.note && <> – {entry.note}</>}
    </li>
  );
}

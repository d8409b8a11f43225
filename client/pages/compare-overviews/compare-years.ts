import type { FigureKey } from '../../generated/graphql.ts';

/** What an overview says in its summary, and the figures that this shows. */
export interface YearSummary {
  fromOn: string;
  figures: readonly { key: FigureKey; value: number; on?: string | null }[];
  summary: { lines: readonly { cells: readonly string[]; figure?: number | null }[] };
}

export interface Compared {
  id: string;
  key: FigureKey;
  /** At which of the reference dates it was counted; null where it is of the whole year. */
  when: 'from' | 'until' | null;
  what: string;
  /** For each year its number and its reference date; undefined where the overview of that year does not have it. */
  values: ({ value: number; on?: string | null } | undefined)[];
}

/** The lines of the summaries of several years, each beside the same count of the other years. */
export function compareYears(years: readonly YearSummary[]): Compared[] {
  const rows = new Map<string, Compared>();
  for (const [at, { fromOn, figures, summary }] of years.entries())
    for (const { cells, figure } of summary.lines) {
      const found = figures[figure ?? -1];
      if (!found) continue;
      const when = found.on ? (found.on === fromOn ? 'from' : 'until') : null;
      const id = `${found.key}-${when}`;
      const row = rows.get(id) ?? { id, key: found.key, when, what: cells[0] ?? '', values: [] };
      row.values[at] = { value: found.value, on: found.on ?? null };
      rows.set(id, row);
    }
  return [...rows.values()];
}

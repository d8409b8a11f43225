import { groupBy } from '../platform/loaders.ts';
import { addDays } from '../platform/time/amsterdam.ts';
import type { Municipality } from '../regions/municipality.entity.ts';
import type { ClauseWording } from './clause-wording.entity.ts';
import type { ContractBook } from './contract-book.ts';
import { periodsOf, wordingOn, type Period } from './wording-periods.ts';

/** A wording with the municipalities for which it holds in a period. */
export interface Variant {
  wording: ClauseWording;
  municipalities: Municipality[];
  from: string;
  until: string | null;
}

const dayBefore = (day: string) => addDays(day, -1);

/** The periods of one clause for each municipality, by name of the municipality. */
function periodsByMunicipality(
  book: ContractBook,
  clauseId: string,
  municipalities: readonly Municipality[],
): { municipality: Municipality; period: Period }[] {
  const terms = groupBy(book.terms.get(clauseId) ?? [], ({ municipalityId }) => municipalityId);
  return municipalities.flatMap((municipality) =>
    periodsOf(terms.get(municipality.id) ?? [], dayBefore).map((period) => ({ municipality, period })),
  );
}

/** What a clause says on a day: one variant where all municipalities have the same, more where they differ. */
export function variantsOn(
  book: ContractBook,
  clauseId: string,
  municipalities: readonly Municipality[],
  day: string,
): Variant[] {
  const holding = periodsByMunicipality(book, clauseId, municipalities).filter(
    ({ period: { from, until } }) => from <= day && (until === null || day <= until),
  );
  return [...groupBy(holding, ({ period }) => period.wordingId)].map(([wordingId, rows]) => ({
    wording: book.wordings.get(wordingId)!,
    municipalities: rows.map(({ municipality }) => municipality),
    from: rows.map(({ period }) => period.from).toSorted()[0]!,
    until: rows.flatMap(({ period }) => period.until ?? []).toSorted()[0] ?? null,
  }));
}

/** All that a clause ever said, oldest first; municipalities that had a wording in the same period stand together. */
export function historyOf(
  book: ContractBook,
  clauseId: string,
  municipalities: readonly Municipality[],
): Variant[] {
  const rows = periodsByMunicipality(book, clauseId, municipalities);
  const groups = groupBy(
    rows,
    ({ period: { wordingId, from, until } }) => `${from} ${wordingId} ${until ?? ''}`,
  );
  return [...groups.values()]
    .map((group) => ({
      wording: book.wordings.get(group[0]!.period.wordingId)!,
      municipalities: group.map(({ municipality }) => municipality),
      from: group[0]!.period.from,
      until: group[0]!.period.until,
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The wording of a clause on a day for one municipality. */
export function wordingFor(
  book: ContractBook,
  clauseId: string,
  municipalityId: string,
  day: string,
): ClauseWording | null {
  const terms = (book.terms.get(clauseId) ?? []).filter((term) => term.municipalityId === municipalityId);
  const term = wordingOn(terms, day);
  return term && (book.wordings.get(term.wordingId) ?? null);
}

/** The days on which the text changed for any of them, first day included. */
export function changeDaysOf(book: ContractBook, municipalities: readonly Municipality[]): string[] {
  const ids = new Set(municipalities.map(({ id }) => id));
  const clauseIds = new Set(book.clauses.map(({ id }) => id));
  const terms = [...book.terms.values()].flat();
  const own = terms.filter(
    ({ clauseId, municipalityId }) => clauseIds.has(clauseId) && ids.has(municipalityId),
  );
  return [...new Set(own.map(({ startsOn }) => startsOn))].toSorted();
}

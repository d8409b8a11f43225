/** From when a wording holds; see wording-term.entity.ts. */
export interface Term {
  wordingId: string;
  startsOn: string;
  serial: number;
}

export interface Period {
  wordingId: string;
  from: string;
  /** Last day; null while nothing follows. */
  until: string | null;
}

const inOrder = (terms: readonly Term[]): Term[] =>
  terms.toSorted((a, b) =>
    a.startsOn === b.startsOn ? a.serial - b.serial : a.startsOn < b.startsOn ? -1 : 1,
  );

/** The wording that holds on a day for one clause and one municipality: the last that began. */
export function wordingOn(terms: readonly Term[], day: string): Term | null {
  return inOrder(terms).findLast(({ startsOn }) => startsOn <= day) ?? null;
}

/** One after the other, without gap or overlap; a wording that another replaced on its own first day never held. */
export function periodsOf(terms: readonly Term[], dayBefore: (day: string) => string): Period[] {
  const ordered = inOrder(terms);
  return ordered.flatMap(({ wordingId, startsOn }, at) => {
    const next = ordered[at + 1];
    if (next?.startsOn === startsOn) return [];
    return [{ wordingId, from: startsOn, until: next ? dayBefore(next.startsOn) : null }];
  });
}

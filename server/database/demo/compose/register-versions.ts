import type { FactsOf } from '../../../register/register-facts.ts';
import type { RegisterKind } from '../../../register/register-kind.ts';
import { RegisterRow } from '../../../register/register-row.entity.ts';
import { placeOf } from '../../../register/row-place.ts';
import type { Composition } from './plan.ts';

/** What was known of one thing from an instant on, until the next of these. */
export interface KnownFacts<K extends RegisterKind> {
  facts: FactsOf[K];
  from: Date;
  /** Why it was corrected. */
  note?: string | null;
}

interface Thing<K extends RegisterKind> {
  kind: K;
  regionId: string | null;
  rowId: string;
  /** Who recorded it. */
  by?: string | null;
}

/** A thing of the register with all its versions, the oldest first. */
export function addRegisterVersions<K extends RegisterKind>(
  { rows }: Composition,
  { kind, regionId, rowId, by = null }: Thing<K>,
  versions: KnownFacts<K>[],
): void {
  versions.forEach(({ facts, from, note = null }, place) => {
    const known = { knownFrom: from, knownUntil: versions[place + 1]?.from ?? null };
    const said = { recordedById: by, note, struckBecause: null };
    rows.add(RegisterRow, { rowId, kind, regionId, facts, ...placeOf(kind, facts), ...known, ...said });
  });
}

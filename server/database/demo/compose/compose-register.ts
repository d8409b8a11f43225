import { startOfDay } from '../../../platform/time/amsterdam.ts';
import type { RowToKeep } from '../../../register/keep-rows.ts';
import type { RegisterKind } from '../../../register/register-kind.ts';
import { RegisterRow } from '../../../register/register-row.entity.ts';
import { placeOf } from '../../../register/row-place.ts';
import type { Day } from '../content.ts';
import type { Composition } from './plan.ts';

/** A row of the register that was known from a day on and never corrected. */
export function addRegisterRow<K extends RegisterKind>(
  { rows }: Composition,
  regionId: string | null,
  { kind, rowId, facts }: Required<RowToKeep<K>>,
  knownOn: Day,
): void {
  if (!facts) return;
  const place = placeOf(kind, facts);
  const known = {
    knownFrom: startOfDay(knownOn),
    knownUntil: null,
    recordedById: null,
    note: null,
    struckBecause: null,
  };
  rows.add(RegisterRow, { rowId, kind, regionId, facts, ...place, ...known });
}

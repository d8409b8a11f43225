import { In, type FindOptionsWhere, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Product } from '../regions/product.entity.ts';
import { RegisterRow } from './register-row.entity.ts';
import type { RegisterEntry, RegisterFact } from './register-entry.types.ts';

/** Names for the ids in the facts of rows. */
type Names = Map<string, string>;

/** These things as they were known at an instant, or as they are known; one that was unknown then is left out. */
export async function entriesKnown(
  ctx: Pick<Services, 'database'>,
  rowIds: string[],
  at: Date | null,
): Promise<RegisterEntry[]> {
  const where = { rowId: In(rowIds) };
  const known: FindOptionsWhere<RegisterRow>[] = at
    ? [
        { ...where, knownFrom: LessThanOrEqual(at), knownUntil: IsNull() },
        { ...where, knownFrom: LessThanOrEqual(at), knownUntil: MoreThan(at) },
      ]
    : [{ ...where, knownUntil: IsNull() }];
  return entriesOf(ctx, await db(ctx).find(RegisterRow, { where: known }));
}

/** Rows as they are shown, with names in the place of ids; three statements, whatever the number of rows. */
export async function entriesOf(
  ctx: Pick<Services, 'database'>,
  rows: RegisterRow[],
): Promise<RegisterEntry[]> {
  if (rows.length === 0) return [];
  const names: Names = new Map();
  for (const { id, name } of await db(ctx).find(Municipality)) names.set(id, name);
  for (const { id, number, name } of await db(ctx).find(Lot)) names.set(id, `${number} ${name}`);
  for (const { id, name } of await db(ctx).find(Product)) names.set(id, name);
  return rows.map((row) => {
    const {
      id,
      rowId,
      kind,
      providerId,
      municipalityId,
      startsOn,
      endsOn,
      knownFrom,
      knownUntil,
      note,
      struckBecause,
    } = row;
    const place = { id, rowId, kind, providerId, municipalityId, startsOn, endsOn };
    return { ...place, knownFrom, knownUntil, note, struckBecause, facts: factsIn(row, names) };
  });
}

/** What is told by the provider of the entry, and not a second time. */
const untold = new Set(['providerId']);

function factsIn({ facts }: RegisterRow, names: Names): RegisterFact[] {
  return Object.entries(facts)
    .filter(([name]) => !untold.has(name))
    .map(([name, value]) => ({ name: name.replace(/Id$/, ''), value: inWords(value, names) }));
}

function inWords(value: unknown, names: Names): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => inWords(one, names)).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => inWords(one, names))
      .filter((one) => one !== null)
      .join(' ');
  return typeof value === 'string' ? (names.get(value) ?? value) : JSON.stringify(value);
}

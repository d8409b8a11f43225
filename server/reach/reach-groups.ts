import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { countOf, type Cell } from './reach.queries.ts';
import type { ReachCount, ReachGroup } from './reach.types.ts';

type Groups = Map<string | null, ReachCount>;

export function reachGroups(cells: Cell[]): Groups {
  const groups = groupBy(cells, ({ group }) => group);
  return new Map([...groups].map(([group, those]) => [group, countOf(those)]));
}

const keysOf = (groups: Groups): string[] => [...groups.keys()].filter((key) => key !== null);

export async function lotGroups(ctx: Context, groups: Groups): Promise<ReachGroup[]> {
  const lots = await db(ctx).find(Lot, { where: { id: In(keysOf(groups)) }, order: { number: 'ASC' } });
  return lots.map((lot) => ({ sizeClass: null, lot, municipality: null, counts: groups.get(lot.id)! }));
}

export async function municipalityGroups(ctx: Context, groups: Groups): Promise<ReachGroup[]> {
  const found = await db(ctx).find(Municipality, {
    where: { id: In(keysOf(groups)) },
    order: { name: 'ASC' },
  });
  return found.map((municipality) => ({
    sizeClass: null,
    lot: null,
    municipality,
    counts: groups.get(municipality.id)!,
  }));
}

import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import type { SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { SeatKind } from './seat.entity.ts';

export interface SeatDetails {
  kind: SeatKind;
  name: string;
  municipalityId?: string | null;
  lotIds: string[];
  municipalityIds: string[];
  sizeClasses: SizeClass[];
}

/** A municipality seat names its municipality; only a provider seat has a constituency, within the region. */
export async function checkSeat(ctx: Context, checks: Checks, regionId: string, given: SeatDetails) {
  const name = checks.text('name', given.name, 200);
  const own = given.kind === SeatKind.PROVIDER ? null : given.municipalityId || null;
  if (given.kind === SeatKind.MUNICIPALITY && !own) checks.fail('municipalityId', ProblemCode.REQUIRED);
  if (own && !(await db(ctx).existsBy(Municipality, { id: own, regionId })))
    checks.fail('municipalityId', ProblemCode.NOT_FOUND);
  const constituency =
    given.kind === SeatKind.PROVIDER
      ? {
          lotIds: [...new Set(given.lotIds)],
          municipalityIds: [...new Set(given.municipalityIds)],
          sizeClasses: [...new Set(given.sizeClasses)],
        }
      : { lotIds: [], municipalityIds: [], sizeClasses: [] };
  const { lotIds, municipalityIds } = constituency;
  const lots = await db(ctx).countBy(Lot, { id: In(lotIds), regionId });
  checks.unless(lots === lotIds.length, 'lotIds', ProblemCode.NOT_FOUND);
  const municipalities = await db(ctx).countBy(Municipality, { id: In(municipalityIds), regionId });
  checks.unless(municipalities === municipalityIds.length, 'municipalityIds', ProblemCode.NOT_FOUND);
  return { kind: given.kind, name, municipalityId: own, constituency };
}

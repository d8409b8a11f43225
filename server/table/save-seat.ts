import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { setLastDay } from '../people/end-role.ts';
import { Role } from '../people/role.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { checkSeat, type SeatDetails } from './seat-details.ts';
import { Seat } from './seat.entity.ts';
import { seatPolicy } from './seat.policy.ts';

/** A new seat stands last at the table. */
export async function addSeat(
  ctx: Context,
  input: SeatDetails & { regionId: string },
): Promise<{ seat: Seat }> {
  const region = await ctx.database.lock(Region, input.regionId);
  if (!region) throw notFound();
  authorize(seatPolicy, ctx.actor, 'save', { regionId: region.id });
  const checks = new Checks();
  const details = await checkSeat(ctx, checks, region.id, input);
  checks.done();
  const last = await db(ctx).maximum(Seat, 'position', { regionId: region.id });
  const seat = Object.assign(new Seat(), {
    id: newId(),
    regionId: region.id,
    position: (last ?? 0) + 1,
    active: true,
    version: 1,
    ...details,
  });
  await db(ctx).insert(Seat, seat);
  return { seat };
}

export async function saveSeat(
  ctx: Context,
  input: SeatDetails & { seatId: string; version: number },
): Promise<{ seat: Seat }> {
  const row = await seatToChange(ctx, input.seatId);
  const checks = new Checks();
  const details = await checkSeat(ctx, checks, row.regionId, input);
  checks.done();
  return { seat: await updateVersion(ctx, 'seat', row, input.version, details) };
}

/** Today is the last day of everybody on it; the seat stays readable in the past. */
export async function closeSeat(
  ctx: Context,
  input: { seatId: string; version: number },
): Promise<{ seat: Seat }> {
  const row = await seatToChange(ctx, input.seatId);
  if (!row.active) refuse('', ProblemCode.WRONG_STATE);
  const today = localDate(ctx.clock.now());
  for (const role of await db(ctx).findBy(Role, { seatId: row.id })) {
    if (role.startsOn > today) await setLastDay(ctx, role, null);
    else if (!role.endsOn || role.endsOn > today) await setLastDay(ctx, role, today);
  }
  return { seat: await updateVersion(ctx, 'seat', row, input.version, { active: false }) };
}

async function seatToChange(ctx: Context, id: string): Promise<Seat> {
  const row = await ctx.database.lock(Seat, id);
  if (!row) throw notFound();
  authorize(seatPolicy, ctx.actor, 'save', row);
  return row;
}

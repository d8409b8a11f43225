import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { findOrCreatePerson } from '../people/create-person.ts';
import { setLastDay } from '../people/end-role.ts';
import { grant } from '../people/give-role.ts';
import { Role } from '../people/role.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import type { Language } from '../platform/language.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { checkTerm, overlap, type Term } from '../platform/time/term.ts';
import { Seat, SeatKind } from './seat.entity.ts';
import { seatPolicy } from './seat.policy.ts';

interface Appoint {
  seatId: string;
  name: string;
  email: string;
  language?: Language | null;
  chair: boolean;
  substitute: boolean;
  providerId?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
}

/** Gives a seat to a person for a term. A seat has one holder at a time, and any number of substitutes. */
export async function appoint(ctx: Context, input: Appoint): Promise<{ seat: Seat }> {
  const seat = await ctx.database.lock(Seat, input.seatId);
  if (!seat) throw notFound();
  authorize(seatPolicy, ctx.actor, 'appoint', seat);
  if (!seat.active) refuse('', ProblemCode.WRONG_STATE);
  const checks = new Checks();
  const term = { startsOn: input.startsOn || localDate(ctx.clock.now()), endsOn: input.endsOn || null };
  checkTerm(checks, term);
  if (checks.problems.length === 0 && !input.substitute) await checkFree(ctx, checks, seat, term);
  const providerId = await organisation(ctx, checks, seat, input.providerId);
  const person = await findOrCreatePerson(ctx, checks, input);
  await grant(ctx, checks, person, {
    kind: input.chair ? RoleKind.CHAIR : RoleKind.DELEGATE,
    regionId: seat.regionId,
    municipalityId: seat.municipalityId,
    providerId,
    seatId: seat.id,
    substitute: input.substitute,
    ...term,
  });
  return { seat };
}

async function checkFree(ctx: Context, checks: Checks, seat: Seat, term: Term): Promise<void> {
  const holders = await db(ctx).findBy(Role, { seatId: seat.id, substitute: false });
  checks.unless(!holders.some((holder) => overlap(holder, term)), 'startsOn', ProblemCode.OVERLAP);
}

/** The provider that a delegation member comes from: one with a contract in the region. */
async function organisation(ctx: Context, checks: Checks, seat: Seat, given?: string | null) {
  if (!given || seat.kind !== SeatKind.PROVIDER) return null;
  const known = await db(ctx).existsBy(Contract, { providerId: given, regionId: seat.regionId });
  checks.unless(known, 'providerId', ProblemCode.NOT_FOUND);
  return given;
}

/** Ends an appointment with its last day, or at once. */
export async function endAppointment(
  ctx: Context,
  input: { roleId: string; endsOn?: string | null },
): Promise<{ seat: Seat }> {
  const role = await ctx.database.lock(Role, input.roleId);
  const seat = role?.seatId && (await db(ctx).findOneBy(Seat, { id: role.seatId }));
  if (!role || !seat) throw notFound();
  authorize(seatPolicy, ctx.actor, 'appoint', seat);
  await setLastDay(ctx, role, input.endsOn ?? null);
  return { seat };
}

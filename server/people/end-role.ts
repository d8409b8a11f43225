import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { addDays, isDate, localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { factsOfRole } from './person.queries.ts';
import { Role } from './role.entity.ts';
import { rolePolicy } from './role.policy.ts';

/** Ends a role with its last day, or at once: then yesterday was the last. An appointment ends at the table. */
export async function endRole(
  ctx: Context,
  input: { roleId: string; endsOn?: string | null },
): Promise<{ person: Person }> {
  const role = await ctx.database.lock(Role, input.roleId);
  if (!role || role.kind === RoleKind.DELEGATE || role.kind === RoleKind.CHAIR) throw notFound();
  authorize(rolePolicy, ctx.actor, 'end', await factsOfRole(ctx, role));
  await setLastDay(ctx, role, input.endsOn ?? null);
  return { person: await db(ctx).findOneByOrFail(Person, { id: role.personId }) };
}

export async function setLastDay(ctx: Context, role: Role, given: string | null): Promise<void> {
  const endsOn = given ?? addDays(localDate(ctx.clock.now()), -1);
  const checks = new Checks();
  if (!isDate(endsOn)) checks.fail('endsOn', ProblemCode.INVALID_DATE);
  // At once, a role that would still have to start ends the day before its start: it never held.
  else if (given) checks.unless(role.startsOn <= endsOn, 'endsOn', ProblemCode.DATE_ORDER);
  if (role.endsOn) checks.unless(endsOn <= role.endsOn, 'endsOn', ProblemCode.DATE_ORDER);
  checks.done();
  const before = addDays(role.startsOn, -1);
  role.endsOn = endsOn < before ? before : endsOn;
  await db(ctx).update(Role, { id: role.id }, { endsOn: role.endsOn });
}

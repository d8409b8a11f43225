import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { checkTerm, overlap } from '../platform/time/term.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { invitationMail } from './people.mails.ts';
import { Person } from './person.entity.ts';
import { personPolicy } from './person.policy.ts';
import { factsOfPerson, factsOfRole } from './person.queries.ts';
import { Role } from './role.entity.ts';
import { rolePolicy } from './role.policy.ts';
import { tellRepresentatives } from './tell-representatives.ts';

export interface NewRole {
  kind: RoleKind;
  /** Region, municipality or provider, as the kind asks; the operator's role has none. */
  organisationId?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
}

/** Gives somebody whom one can see a further role. */
export async function giveRole(
  ctx: Context,
  input: { personId: string; role: NewRole },
): Promise<{ person: Person }> {
  const person = await ctx.database.lock(Person, input.personId);
  if (!person) throw notFound();
  authorize(personPolicy, ctx.actor, 'view', await factsOfPerson(ctx, person.id));
  const checks = new Checks();
  const role = await checkNewRole(ctx, checks, input.role);
  await grant(ctx, checks, person, role, 'role.');
  return { person };
}

type RoleColumns = Omit<Role, 'id' | 'personId'>;

/** The columns of a role to be given; throws when it is not the actor's to give. */
export async function checkNewRole(ctx: Context, checks: Checks, given: NewRole): Promise<RoleColumns> {
  const organisation = await organisationOf(ctx, given);
  const facts = await factsOfRole(ctx, { personId: null, kind: given.kind, ...organisation });
  if (!rolePolicy.give(ctx.actor, facts)) throw forbidden();
  const startsOn = given.startsOn || localDate(ctx.clock.now());
  const term = { startsOn, endsOn: given.endsOn || null };
  checkTerm(checks, term, 'role.');
  return { kind: given.kind, ...organisation, seatId: null, substitute: false, ...term };
}

/** Each kind belongs to one kind of organisation. A seat is given by an appointment, see table/appoint.ts. */
async function organisationOf(ctx: Context, { kind, organisationId }: NewRole) {
  const none = { regionId: null, municipalityId: null, providerId: null };
  const id = organisationId ?? '';
  if (kind === RoleKind.OPERATOR) return none;
  if (kind === RoleKind.SECRETARY) {
    if (await db(ctx).existsBy(Region, { id })) return { ...none, regionId: id };
  } else if (kind === RoleKind.CONTRACT_MANAGER) {
    const municipality = await db(ctx).findOneBy(Municipality, { id });
    if (municipality) return { ...none, regionId: municipality.regionId, municipalityId: id };
  } else if (kind === RoleKind.REPRESENTATIVE && (await db(ctx).existsBy(Provider, { id }))) {
    return { ...none, providerId: id };
  }
  throw notFound();
}

/** Writes the role and tells the person; the same role twice at a time is refused. */
export async function grant(
  ctx: Context,
  checks: Checks,
  person: Person,
  columns: RoleColumns,
  prefix = '',
): Promise<Role> {
  const { kind, regionId, municipalityId, providerId, seatId } = columns;
  const held = await db(ctx).findBy(Role, { personId: person.id, kind });
  const same = held.filter(
    (role) =>
      role.regionId === regionId &&
      role.municipalityId === municipalityId &&
      role.providerId === providerId &&
      role.seatId === seatId,
  );
  const twice = same.some((role) => overlap(role, columns));
  checks.unless(!twice, `${prefix}startsOn`, ProblemCode.OVERLAP);
  checks.done();
  const role = Object.assign(new Role(), { id: newId(), personId: person.id, ...columns });
  await db(ctx).insert(Role, role);
  await queueMail(ctx, person, await invitationMail(ctx, person, role), {
    kind: 'person.invited',
    subjectId: role.id,
  });
  await tellRepresentatives(ctx, person, role);
  return role;
}

import type { Actor } from '../access/actor.ts';
import type { Session } from '../access/session.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';

/** The roles a person can act in today: those within their term. */
export async function currentRoles(ctx: Services, personId: string): Promise<Role[]> {
  const today = localDate(ctx.clock.now());
  return db(ctx)
    .createQueryBuilder(Role, 'role')
    .where('role.personId = :personId AND role.startsOn <= :today', { personId, today })
    .andWhere('(role.endsOn IS NULL OR role.endsOn >= :today)')
    .orderBy('role.id')
    .getMany();
}

/** Who a session speaks for. A role that ended falls back to another current one; an inactive person is a visitor. */
export async function actorOf(ctx: Services, session: Session): Promise<Actor | null> {
  const person = await db(ctx).findOneBy(Person, { id: session.personId, active: true });
  if (!person) return null;
  const roles = await currentRoles(ctx, person.id);
  const role = roles.find((one) => one.id === session.roleId) ?? roles[0];
  return {
    personId: person.id,
    roleId: role?.id ?? null,
    role: role?.kind ?? null,
    regionId: role?.regionId ?? null,
    municipalityId: role?.municipalityId ?? null,
    providerId: role?.providerId ?? null,
    seatId: role?.seatId ?? null,
  };
}

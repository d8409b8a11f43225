import { db, type RequestContext } from '../platform/context.ts';
import { byId, loader } from '../platform/loaders.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';

export const personOf = byId(Person);

/** The roles a person can act in today: those within their term. */
export const currentRolesOf = loader(async (ctx: RequestContext, ids: readonly string[]) => {
  const today = localDate(ctx.clock.now());
  const roles = await db(ctx)
    .createQueryBuilder(Role, 'role')
    .where('role.personId IN (:...ids) AND role.startsOn <= :today', { ids, today })
    .andWhere('(role.endsOn IS NULL OR role.endsOn >= :today)')
    .orderBy('role.id')
    .getMany();
  return ids.map((id) => roles.filter(({ personId }) => personId === id));
});

/** Somebody with an open account and the roles of today, in one statement: each request of a session begins so. */
export async function openAccount(
  ctx: RequestContext,
  personId: string,
): Promise<{ person: Person; roles: Role[] } | null> {
  const today = localDate(ctx.clock.now());
  const found = await db(ctx)
    .createQueryBuilder(Person, 'person')
    .leftJoinAndMapMany(
      'person.roles',
      Role,
      'role',
      'role.personId = person.id AND role.startsOn <= :today AND (role.endsOn IS NULL OR role.endsOn >= :today)',
      { today },
    )
    .where('person.id = :personId AND person.active = :active', { personId, active: true })
    .orderBy('role.id')
    .getOne();
  if (!found) return null;
  const { roles, ...columns } = found as Person & { roles: Role[] };
  const person = Object.assign(new Person(), columns);
  personOf(ctx).clear(personId).prime(personId, person);
  currentRolesOf(ctx).clear(personId).prime(personId, roles);
  return { person, roles };
}

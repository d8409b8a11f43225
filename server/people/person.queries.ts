import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';
import type { DemoPerson } from './viewer.ts';

/** The people of the demo with the role to start in. On any other database: nobody. */
export async function demoPeople(ctx: Context): Promise<DemoPerson[]> {
  if (!ctx.demo) return [];
  const roles = await db(ctx)
    .createQueryBuilder(Role, 'role')
    .innerJoin(Person, 'person', 'person.id = role.personId')
    .where('person.demoPosition IS NOT NULL')
    .orderBy('person.demoPosition')
    .addOrderBy('role.id')
    .getMany();
  const people = await db(ctx)
    .createQueryBuilder(Person, 'person')
    .where('person.demoPosition IS NOT NULL')
    .getMany();
  const byId = new Map(people.map((person) => [person.id, person]));
  return roles.map((role) => ({ roleId: role.id, role, kind: role.kind, person: byId.get(role.personId)! }));
}

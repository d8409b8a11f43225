import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';
import type { DemoPerson } from './viewer.ts';

/** The people of the demo with the roles they can start in. On any other database: nobody. */
export async function demoPeople(ctx: Context): Promise<DemoPerson[]> {
  if (!ctx.demo) return [];
  const today = localDate(ctx.clock.now());
  const people = await db(ctx)
    .createQueryBuilder(Person, 'person')
    .where('person.demoPosition IS NOT NULL AND person.active = :active', { active: true })
    .orderBy('person.demoPosition')
    .getMany();
  const roles = await db(ctx)
    .createQueryBuilder(Role, 'role')
    .innerJoin(Person, 'person', 'person.id = role.personId')
    .where('person.demoPosition IS NOT NULL AND role.startsOn <= :today', { today })
    .andWhere('(role.endsOn IS NULL OR role.endsOn >= :today)')
    .orderBy('role.id')
    .getMany();
  return people.flatMap((person) =>
    roles
      .filter(({ personId }) => personId === person.id)
      .map((role) => ({ roleId: role.id, role, kind: role.kind, person })),
  );
}

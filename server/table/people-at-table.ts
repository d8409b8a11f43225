import { RoleKind } from '../access/actor.ts';
import { Person } from '../people/person.entity.ts';
import { Role } from '../people/role.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';

const atTable = [RoleKind.DELEGATE, RoleKind.CHAIR, RoleKind.CONTRACT_MANAGER, RoleKind.SECRETARY];

/** Everybody who works with the papers of a table today: delegation, substitutes, chair and staff; each once. */
export function peopleAtTable(ctx: Services, regionId: string): Promise<Person[]> {
  const today = localDate(ctx.clock.now());
  return db(ctx)
    .createQueryBuilder(Person, 'person')
    .where((query) => {
      const roles = query
        .subQuery()
        .select('role.personId')
        .from(Role, 'role')
        .where('role.regionId = :regionId AND role.kind IN (:...kinds)')
        .andWhere('role.startsOn <= :today AND (role.endsOn IS NULL OR role.endsOn >= :today)');
      return `person.id IN ${roles.getQuery()}`;
    })
    .andWhere('person.active = :active')
    .setParameters({ regionId, kinds: atTable, today, active: true })
    .orderBy('person.id')
    .getMany();
}

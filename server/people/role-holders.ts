import type { SelectQueryBuilder } from 'typeorm';
import { RoleKind } from '../access/actor.ts';
import { db, type Services } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';

export const delegationKinds = [RoleKind.DELEGATE, RoleKind.CHAIR];
export const staffKinds = [RoleKind.CONTRACT_MANAGER, RoleKind.SECRETARY];

/** The active people whose role is within its term today. */
function holders(ctx: Services): SelectQueryBuilder<Person> {
  return db(ctx)
    .createQueryBuilder(Person, 'person')
    .innerJoin(Role, 'role', 'role.personId = person.id')
    .where('person.active = :active', { active: true })
    .andWhere('role.startsOn <= :today AND (role.endsOn IS NULL OR role.endsOn >= :today)', {
      today: localDate(ctx.clock.now()),
    });
}

/** Everyone who represents one of these providers. */
export async function representativesOf(ctx: Services, providerIds: string[]): Promise<Person[]> {
  if (providerIds.length === 0) return [];
  return holders(ctx)
    .andWhere('role.kind = :kind AND role.providerId IN (:...providerIds)', {
      kind: RoleKind.REPRESENTATIVE,
      providerIds,
    })
    .getMany();
}

/** The same, told for which of the providers: who represents two of them stands there twice. */
export async function representationsOf(
  ctx: Services,
  providerIds: string[],
): Promise<{ person: Person; providerId: string }[]> {
  const people = await representativesOf(ctx, providerIds);
  if (people.length === 0) return [];
  const today = localDate(ctx.clock.now());
  const roles = await db(ctx)
    .createQueryBuilder(Role, 'role')
    .where('role.kind = :kind AND role.providerId IN (:...providerIds)', {
      kind: RoleKind.REPRESENTATIVE,
      providerIds,
    })
    .andWhere('role.startsOn <= :today AND (role.endsOn IS NULL OR role.endsOn >= :today)', { today })
    .orderBy('role.id')
    .getMany();
  return people.flatMap((person) => {
    const theirs = roles
      .filter(({ personId }) => personId === person.id)
      .map(({ providerId }) => providerId!);
    return [...new Set(theirs)].map((providerId) => ({ person, providerId }));
  });
}

/** Everyone who holds one of these roles in a region: the delegation, or the staff. */
export function holdersInRegion(ctx: Services, regionId: string, kinds: RoleKind[]): Promise<Person[]> {
  return holders(ctx)
    .andWhere('role.regionId = :regionId AND role.kind IN (:...kinds)', { regionId, kinds })
    .orderBy('person.nameKey')
    .getMany();
}

import { In } from 'typeorm';
import type { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { contractsOfProvider } from '../contracts/provider-contracts.queries.ts';
import { db, type RequestContext } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { containing } from '../platform/search.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Person } from './person.entity.ts';
import { inRegion, peopleVisibleTo, withRole, type PersonFacts } from './person.policy.ts';
import { Role } from './role.entity.ts';
import type { RoleFacts } from './role.policy.ts';

export interface PeopleFilter extends PageArgs {
  search?: string | null;
  role?: RoleKind | null;
  regionId?: string | null;
  providerId?: string | null;
  active?: boolean | null;
}

/** The people whom the actor may see, by name. */
export async function findPeople(ctx: Context, filter: PeopleFilter): Promise<Page<Person>> {
  const query = db(ctx).createQueryBuilder(Person, 'person');
  peopleVisibleTo(query, ctx.actor);
  if (filter.search) containing(query, ['person.nameKey', 'person.emailKey'], filter.search);
  if (filter.regionId) inRegion(query, 'region', filter.regionId);
  if (typeof filter.active === 'boolean')
    query.andWhere('person.active = :active', { active: filter.active });
  if (filter.role)
    query.andWhere(
      `EXISTS ${withRole(query, 'role.kind = :wanted AND (role.endsOn IS NULL OR role.endsOn >= :today)')}`,
      {
        wanted: filter.role,
        today: localDate(ctx.clock.now()),
      },
    );
  if (filter.providerId)
    query.andWhere(`EXISTS ${withRole(query, 'role.providerId = :provider')}`, {
      provider: filter.providerId,
    });
  return paginate(query, [{ by: 'person.nameKey', direction: 'ASC' }], filter);
}

/** All roles of a person, the past ones too, by start. */
export const rolesOfPerson = loader(async (ctx: RequestContext, ids: readonly string[]) => {
  const roles = await db(ctx).find(Role, {
    where: { personId: In([...ids]) },
    order: { startsOn: 'ASC', id: 'ASC' },
  });
  const groups = groupBy(roles, ({ personId }) => personId);
  return ids.map((id) => groups.get(id) ?? []);
});

/** What the policies want to know of a role. */
export async function factsOfRole(
  ctx: RequestContext,
  role: Omit<RoleFacts, 'contracts'>,
): Promise<RoleFacts> {
  const { personId, kind, regionId, municipalityId, providerId } = role;
  const contracts = providerId ? await contractsOfProvider(ctx).load(providerId) : [];
  return { personId, kind, regionId, municipalityId, providerId, contracts };
}

export async function factsOfPerson(ctx: RequestContext, personId: string): Promise<PersonFacts> {
  const today = localDate(ctx.clock.now());
  const rows = await rolesOfPerson(ctx).load(personId);
  const roles = await Promise.all(rows.map((role) => factsOfRole(ctx, role)));
  const living = roles.filter((_, at) => (rows[at]!.endsOn ?? today) >= today);
  return { personId, roles, living };
}

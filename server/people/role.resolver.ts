import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { contractsOfProvider, isInForce } from '../contracts/provider-contracts.queries.ts';
import { byId, groupBy } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { RoleAbilities } from './person.inputs.ts';
import { factsOfRole } from './person.queries.ts';
import { Role } from './role.entity.ts';
import { rolePolicy } from './role.policy.ts';

const regionOf = byId(Region);
const municipalityOf = byId(Municipality);
const providerOf = byId(Provider);

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Region of the role; null for a representative or operator.',
  })
  region(@Root() role: Role, @Ctx() ctx: Context): Promise<Region | null> | null {
    return role.regionId ? regionOf(ctx).load(role.regionId) : null;
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Municipality of a contract manager or municipality seat.',
  })
  municipality(@Root() role: Role, @Ctx() ctx: Context): Promise<Municipality | null> | null {
    return role.municipalityId ? municipalityOf(ctx).load(role.municipalityId) : null;
  }

  @FieldResolver(() => Provider, { nullable: true, description: 'Provider of a representative.' })
  provider(@Root() role: Role, @Ctx() ctx: Context): Promise<Provider | null> | null {
    return role.providerId ? providerOf(ctx).load(role.providerId) : null;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description:
      'Region whose pages this role starts on: its own, or for a representative the one with most of its contracts.',
  })
  async homeRegion(@Root() role: Role, @Ctx() ctx: Context): Promise<Region | null> {
    if (role.regionId) return regionOf(ctx).load(role.regionId);
    const contracts = role.providerId ? await contractsOfProvider(ctx).load(role.providerId) : [];
    const inForce = contracts.filter((contract) => isInForce(ctx, contract));
    const byRegion = groupBy(inForce.length > 0 ? inForce : contracts, ({ regionId }) => regionId);
    const [most] = [...byRegion].toSorted(([, a], [, b]) => b.length - a.length);
    return most ? regionOf(ctx).load(most[0]) : null;
  }

  @FieldResolver(() => RoleAbilities, { description: 'What the viewer may do with it.' })
  async abilities(@Root() role: Role, @Ctx() ctx: Context): Promise<RoleAbilities> {
    const seat = role.seatId !== null;
    const abilities = abilitiesOf(rolePolicy, ctx.actor, await factsOfRole(ctx, role));
    return { end: abilities.end && !seat };
  }
}

import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { childrenOf } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { factsOfRole } from './person.queries.ts';
import { rolePolicy } from './role.policy.ts';
import { Viewer } from './viewer.ts';

const municipalitiesOf = childrenOf(Municipality, 'regionId', ['name']);

@ObjectType({ description: 'A role that the viewer may give to somebody.' })
export class RoleToGive {
  @Field(() => RoleKind, { description: 'In which capacity.' })
  kind: RoleKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Organisation to name when giving it; null for an operator.',
  })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that organisation.' })
  organisation: string | null;
}

const none = { personId: null, regionId: null, municipalityId: null, providerId: null };

@Resolver(() => Region)
export class RegionRolesToGiveResolver {
  @FieldResolver(() => [RoleToGive], { description: 'Roles for the region that the viewer may give.' })
  async rolesToGive(@Root() region: Region, @Ctx() ctx: Context): Promise<RoleToGive[]> {
    const may = async (kind: RoleKind, municipalityId: string | null) =>
      rolePolicy.give(
        ctx.actor,
        await factsOfRole(ctx, { ...none, kind, regionId: region.id, municipalityId }),
      );
    const secretary = { kind: RoleKind.SECRETARY, organisationId: region.id, organisation: region.name };
    const roles = (await may(RoleKind.SECRETARY, null)) ? [secretary] : [];
    for (const { id, name } of await municipalitiesOf(ctx).load(region.id)) {
      if (await may(RoleKind.CONTRACT_MANAGER, id))
        roles.push({ kind: RoleKind.CONTRACT_MANAGER, organisationId: id, organisation: name });
    }
    return roles;
  }
}

@Resolver(() => Provider)
export class ProviderRolesToGiveResolver {
  @FieldResolver(() => [RoleToGive], { description: 'Roles for the provider that the viewer may give.' })
  async rolesToGive(@Root() { id, name }: Provider, @Ctx() ctx: Context): Promise<RoleToGive[]> {
    const kind = RoleKind.REPRESENTATIVE;
    const facts = await factsOfRole(ctx, { ...none, kind, providerId: id });
    return rolePolicy.give(ctx.actor, facts) ? [{ kind, organisationId: id, organisation: name }] : [];
  }
}

@Resolver(() => Viewer)
export class ViewerRolesToGiveResolver {
  @FieldResolver(() => [RoleToGive], {
    description: 'Roles without an organisation that the viewer may give.',
  })
  async rolesToGive(@Ctx() ctx: Context): Promise<RoleToGive[]> {
    const kind = RoleKind.OPERATOR;
    const facts = await factsOfRole(ctx, { ...none, kind });
    return rolePolicy.give(ctx.actor, facts) ? [{ kind, organisationId: null, organisation: null }] : [];
  }
}

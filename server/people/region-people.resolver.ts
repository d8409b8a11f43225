import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import type { Page } from '../platform/paging.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { Person } from './person.entity.ts';
import { PeopleArgs, PersonConnection } from './person.inputs.ts';
import { findPeople } from './person.queries.ts';

@Resolver(() => Region)
export class RegionPeopleResolver {
  @FieldResolver(() => PersonConnection, { description: 'Its people whom the viewer may see, by name.' })
  people(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => PeopleArgs) args: PeopleArgs,
  ): Promise<Page<Person>> {
    return findPeople(ctx, { ...args, regionId: region.id });
  }
}

@Resolver(() => Provider)
export class ProviderPeopleResolver {
  @FieldResolver(() => PersonConnection, {
    description: 'Who work, or worked, for it, as far as the viewer may see them, by name.',
  })
  people(
    @Root() provider: Provider,
    @Ctx() ctx: Context,
    @Args(() => PeopleArgs) args: PeopleArgs,
  ): Promise<Page<Person>> {
    return findPeople(ctx, { ...args, providerId: provider.id });
  }
}

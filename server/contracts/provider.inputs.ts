import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../platform/paging.ts';
import { Provider, SizeClass } from '../providers/provider.entity.ts';

@ArgsType()
export class ProvidersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name.' })
  search?: string | null;

  @Field(() => SizeClass, { nullable: true, description: 'Size class; for the table and the staff only.' })
  sizeClass?: SizeClass | null;

  @Field(() => ID, { nullable: true, description: 'With a contract with this municipality.' })
  municipalityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a contract for this lot.' })
  lotId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also who has no contract that holds today; staff only, others get the same as without.',
  })
  past: boolean;
}

export const ProviderConnection = connectionOf(Provider, 'Provider');

@ObjectType({ description: 'What the viewer may do with a provider.' })
export class ProviderAbilities {
  @Field(() => Boolean, { description: 'Change all that is recorded of it.' })
  save: boolean;

  @Field(() => Boolean, { description: 'Change what it says of itself.' })
  saveOwn: boolean;

  @Field(() => Boolean, { description: 'Read its numbers and contracts.' })
  viewNumbers: boolean;
}

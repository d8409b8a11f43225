import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from '../platform/paging.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Standpoint } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';

export const ReactionConnection = connectionOf(Reaction, 'Reaction');

@ObjectType({ description: 'What the caller can do with a reaction now.' })
export class ReactionAbilities {
  @Field(() => Boolean, { description: 'Keep on writing the draft.' })
  edit: boolean;

  @Field(() => Boolean, { description: 'Throw the draft away.' })
  discard: boolean;

  @Field(() => Boolean, { description: 'Submit the draft, in time.' })
  submit: boolean;

  @Field(() => Boolean, {
    description: 'Send the draft although the deadline has passed; it is then marked late.',
  })
  submitLate: boolean;

  @Field(() => Boolean, { description: 'Start a new revision of what was submitted.' })
  amend: boolean;

  @Field(() => Boolean, { description: 'Withdraw what was submitted.' })
  withdraw: boolean;

  @Field(() => Boolean, { description: 'Say of a late one whether it is taken in.' })
  admit: boolean;
}

/** Order of a list of reactions. */
export enum ReactionSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(ReactionSort, {
  name: 'ReactionSort',
  description: 'Order of a list of reactions.',
  valuesConfig: {
    NEWEST: { description: 'Last submitted first.' },
    OLDEST: { description: 'First submitted first.' },
  },
});

@ArgsType()
export class ReactionsArgs extends PageArgs {
  @Field(() => Standpoint, { nullable: true, description: 'Only those with this standpoint.' })
  standpoint?: Standpoint | null;

  @Field(() => ID, { nullable: true, description: 'Only providers that were contracted for this lot.' })
  lotId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only providers that were contracted by this municipality.',
  })
  municipalityId?: string | null;

  @Field(() => SizeClass, { nullable: true, description: 'Only providers of this size.' })
  sizeClass?: SizeClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are late, or only those in time.' })
  late?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only the providers that the seat of the caller represents, or only the others.',
  })
  constituency?: boolean | null;

  @Field(() => ReactionSort, { defaultValue: ReactionSort.NEWEST, description: 'Order.' })
  sort: ReactionSort;
}

@ArgsType()
export class PublicReactionsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the public reading, or of the name of the provider.',
  })
  search?: string | null;
}

@ObjectType({ description: 'How many reactions take a standpoint.' })
export class StandpointCount {
  @Field(() => Standpoint, { nullable: true, description: 'The standpoint; null where none was stated.' })
  standpoint: Standpoint | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({
  description: 'Reactions of the providers of one lot, municipality or size; one can be in several.',
})
export class ReactionGroup {
  @Field(() => ID, { description: 'Stable within its overview.' })
  id: string;

  @Field(() => Lot, { nullable: true, description: 'The lot, when grouped by lot.' })
  lot?: Lot | null;

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality, when grouped by municipality.',
  })
  municipality?: Municipality | null;

  @Field(() => SizeClass, {
    nullable: true,
    description: 'The size, when grouped by size; null when not stated.',
  })
  sizeClass?: SizeClass | null;

  @Field(() => Int, { description: 'How many of its providers were invited.' })
  invited: number;

  @Field(() => Int, { description: 'How many of its providers reacted.' })
  reacted: number;

  @Field(() => [StandpointCount], { description: 'Their standpoints; those that nobody takes are left out.' })
  standpoints: StandpointCount[];
}

@ObjectType({
  description:
    'Who reacted and how, counted over what the caller may see. Contracts count that held on any day of the reaction term.',
})
export class ReactionOverview {
  @Field(() => Int, { description: 'How many providers were invited.' })
  invited: number;

  @Field(() => Int, { description: 'How many reactions there are: submitted and not withdrawn.' })
  reacted: number;

  @Field(() => Int, { description: 'How many invited providers did not react.' })
  silent: number;

  @Field(() => Int, { description: 'How many of the reactions came late.' })
  late: number;

  @Field(() => Int, { description: 'How many late ones nobody has taken in or refused yet.' })
  latePending: number;

  @Field(() => Int, { description: 'How many late ones are not taken in.' })
  lateNotAdmitted: number;

  @Field(() => [StandpointCount], {
    description:
      'Standpoints of those that count: in time, or taken in; those that nobody takes are left out.',
  })
  standpoints: StandpointCount[];

  @Field(() => [ReactionGroup], { description: 'By lot of the proposal.' })
  byLot: ReactionGroup[];

  @Field(() => [ReactionGroup], { description: 'By municipality of the proposal.' })
  byMunicipality: ReactionGroup[];

  @Field(() => [ReactionGroup], { description: 'By size class.' })
  bySizeClass: ReactionGroup[];
}

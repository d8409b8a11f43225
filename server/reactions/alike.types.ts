import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Carried } from './carry-anchor.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { TextAnchorShape } from './text-anchor.types.ts';

registerEnumType(Carried, {
  name: 'Carried',
  description: 'What became of the passage of a comment in the current version of the proposal.',
  valuesConfig: {
    SAME: { description: 'The same words still stand in its article.' },
    MOVED: { description: 'The same words stand in another article.' },
    CHANGED: { description: 'Other words came in their place.' },
    ORPHAN: { description: 'The passage is gone.' },
  },
});

@ObjectType({ description: 'Where the passage of a comment stands in the current version of the proposal.' })
export class CommentPlace {
  @Field(() => Carried, { description: 'What became of it.' })
  outcome: Carried;

  @Field(() => ClauseChange, { nullable: true, description: 'The article; null when it is gone as well.' })
  clauseChange: ClauseChange | null;

  @Field(() => TextAnchorShape, {
    nullable: true,
    description: 'The words there now; null for an article as a whole, and when the passage is gone.',
  })
  anchor: TextAnchorShape | null;
}

@ObjectType({ description: 'Comments on one article that say nearly the same on the same passage.' })
export class CommentGroup {
  @Field(() => ID, { description: 'Id of its first comment.' })
  id: string;

  @Field(() => [ReactionComment], { description: 'The comments, one or more.' })
  comments: ReactionComment[];
}

@ObjectType({ description: 'One of the reactions that say nearly the same.' })
export class AlikeMember {
  @Field(() => ID, { description: 'Id of the reaction.' })
  id: string;

  @Field(() => Reaction, { description: 'The reaction.' })
  reaction: Reaction;

  text: string;

  firstText: string;
}

@ObjectType({ description: 'Reactions of several providers that say nearly the same.' })
export class AlikeReactions {
  @Field(() => ID, { description: 'Id of the first of them.' })
  id: string;

  @Field(() => [AlikeMember], { description: 'Every sender, in the order of receipt; two or more.' })
  members: AlikeMember[];
}

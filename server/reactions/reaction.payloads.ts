import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';

const reactionNow = 'The reaction as it is now.';
const draftNow = 'The draft as it is now; on a conflict the draft as the colleague left it.';

@ObjectType({ implements: Payload, description: 'A reaction of the provider, with its draft.' })
export class StartReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;
}

@ObjectType({ implements: Payload, description: 'The saved draft.' })
export class SaveReactionDraftPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;

  @Field(() => ReactionRevision, { nullable: true, description: draftNow })
  draft?: ReactionRevision | null;
}

@ObjectType({
  implements: Payload,
  description: 'The draft is gone; null when nothing of the reaction is left.',
})
export class DiscardReactionDraftPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;

  @Field(() => ReactionRevision, { nullable: true, description: draftNow })
  draft?: ReactionRevision | null;
}

@ObjectType({ implements: Payload, description: 'The draft, about the current version.' })
export class MoveReactionDraftPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;

  @Field(() => ReactionRevision, { nullable: true, description: draftNow })
  draft?: ReactionRevision | null;
}

@ObjectType({ implements: Payload, description: 'The submitted reaction, with its receipt number.' })
export class SubmitReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;

  @Field(() => ReactionRevision, { nullable: true, description: draftNow })
  draft?: ReactionRevision | null;
}

@ObjectType({ implements: Payload, description: 'The reaction, with the draft of its next revision.' })
export class AmendReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;
}

@ObjectType({ implements: Payload, description: 'The withdrawn reaction.' })
export class WithdrawReactionPayload extends Payload {
  @Field(() => Reaction, { nullable: true, description: reactionNow })
  reaction?: Reaction | null;
}

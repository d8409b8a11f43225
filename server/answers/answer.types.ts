import { Field, Int, ObjectType } from 'type-graphql';
import { Reaction } from '../reactions/reaction.entity.ts';

@ObjectType({ description: 'What the caller can do with an answer now.' })
export class AnswerAbilities {
  @Field(() => Boolean, { description: 'Write on at the draft.' })
  save: boolean;

  @Field(() => Boolean, { description: 'Change what it answers.' })
  retarget: boolean;

  @Field(() => Boolean, { description: 'Say that it is written.' })
  finish: boolean;

  @Field(() => Boolean, { description: 'Take it back to the desk.' })
  reopen: boolean;

  @Field(() => Boolean, { description: 'Throw the draft away.' })
  discard: boolean;

  @Field(() => Boolean, { description: 'Begin a correction.' })
  startCorrection: boolean;

  @Field(() => Boolean, { description: 'Publish the correction.' })
  publishCorrection: boolean;
}

@ObjectType({ description: 'How far the reactions to a proposal are answered; for the staff of its region.' })
export class Answering {
  @Field(() => Int, { description: 'How many reactions count, and need an answer.' })
  total: number;

  @Field(() => Int, { description: 'How many of them have an answer that is ready or published.' })
  answered: number;

  @Field(() => Int, { description: 'How many answers are ready to be published.' })
  ready: number;

  @Field(() => [Reaction], { description: 'All reactions that count, by receipt number.' })
  reactions: Reaction[];

  @Field(() => [Reaction], { description: 'Reactions that count and have no answer yet.' })
  unanswered: Reaction[];

  /** Simple: GraphQL itself calls it, and only when it is asked for. */
  @Field(() => Int, {
    simple: true,
    description: 'How many providers get mail when the answers that are ready are published now.',
  })
  providersToMail: () => Promise<number>;

  @Field(() => [Reaction], {
    description: 'Late reactions of which nobody has said yet whether they are taken in.',
  })
  undecided: Reaction[];

  @Field(() => Boolean, {
    description: 'Whether reactions can still change, so that nothing can be published.',
  })
  reactionsOpen: boolean;

  @Field(() => Boolean, { description: 'Whether the caller may begin an answer.' })
  canAnswer: boolean;

  @Field(() => Boolean, { description: 'Whether publishing is for the caller, once it can be done.' })
  mayPublish: boolean;

  @Field(() => Boolean, { description: 'Whether the caller can publish the answers that are ready, now.' })
  canPublish: boolean;
}

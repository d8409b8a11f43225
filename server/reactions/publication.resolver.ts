import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { canTake } from '../platform/lifecycle.ts';
import { timelineOf } from '../timeline/timeline.queries.ts';
import { TimelineEvent } from '../timeline/timeline-event.entity.ts';
import {
  releaseReaction,
  reviewReaction,
  takeBackPublication,
  withholdReaction,
} from './decide-publication.ts';
import { checkedFiles } from './files-to-check.ts';
import { untouched } from './hold-publication.ts';
import { personalDataIn } from './personal-data.ts';
import { readingOf } from './public-reading.ts';
import { PublicationHindrance, hindranceToPublish, standingOf } from './publication-standing.ts';
import {
  LiftRedactionInput,
  ReactionPublicationPayload,
  RedactInput,
  ReviewReactionInput,
  StepPublicationInput,
  TakeBackPublicationInput,
  WithholdReactionInput,
} from './publication.inputs.ts';
import { publicationLifecycle, type PublicationStep } from './publication.lifecycle.ts';
import {
  PublicationAbilities,
  PublicationFile,
  PublicationFinding,
  ReactionReading,
} from './publication.types.ts';
import { mayRead } from './reaction-reading.ts';
import { PublicationState, ReactionPublication } from './reaction-publication.entity.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import {
  commentsOfRevision,
  proposalById,
  publicationOf,
  reactionById,
  redactionsOfRevision,
  revisionById,
} from './reaction.loaders.ts';
import { Redaction, RedactionPlace } from './redaction.entity.ts';
import { liftRedaction, redact } from './redact.ts';

@Resolver(() => Reaction)
export class ReactionPublicationResolver {
  @FieldResolver(() => ReactionPublication, {
    nullable: true,
    description: 'How it is made public; for the staff of its region, null for others.',
  })
  async publication(@Root() reaction: Reaction, @Ctx() ctx: Context): Promise<ReactionPublication | null> {
    if (!reaction.currentRevisionId || !(await mayRead(ctx, reaction, 'publish'))) return null;
    const found = await publicationOf(ctx).load(reaction.id);
    return found ?? untouched(reaction.id, reaction.currentRevisionId);
  }
}

/** What a publication is about, as it is now. */
async function aboutOf(ctx: Context, { reactionId }: ReactionPublication) {
  const reaction = (await reactionById(ctx).load(reactionId))!;
  const current = (await revisionById(ctx).load(reaction.currentRevisionId!))!;
  const proposal = (await proposalById(ctx).load(reaction.proposalId))!;
  return { reaction, current, proposal };
}

async function stateOf(ctx: Context, publication: ReactionPublication): Promise<PublicationState> {
  const { current, proposal } = await aboutOf(ctx, publication);
  return standingOf(publication, current, proposal);
}

async function hindranceOf(ctx: Context, publication: ReactionPublication) {
  const { reaction, current, proposal } = await aboutOf(ctx, publication);
  return hindranceToPublish(reaction, current, proposal, ctx.clock.now());
}

@Resolver(() => ReactionPublication)
export class PublicationFieldsResolver {
  @FieldResolver(() => PublicationState, { description: 'How far it is, for the text that counts now.' })
  state(@Root() publication: ReactionPublication, @Ctx() ctx: Context): Promise<PublicationState> {
    return stateOf(ctx, publication);
  }

  @FieldResolver(() => PublicationHindrance, {
    nullable: true,
    description: 'What keeps it from the public whatever is decided; null when nothing does.',
  })
  hindrance(
    @Root() publication: ReactionPublication,
    @Ctx() ctx: Context,
  ): Promise<PublicationHindrance | null> {
    return hindranceOf(ctx, publication);
  }

  @FieldResolver(() => [Redaction], { description: 'What is left out of the text that counts.' })
  async redactions(@Root() publication: ReactionPublication, @Ctx() ctx: Context): Promise<Redaction[]> {
    return redactionsOfRevision(ctx).load((await aboutOf(ctx, publication)).current.id);
  }

  @FieldResolver(() => [PublicationFinding], {
    description: 'What resembles personal data in text and comments.',
  })
  async findings(
    @Root() publication: ReactionPublication,
    @Ctx() ctx: Context,
  ): Promise<PublicationFinding[]> {
    return findingsIn(ctx, (await aboutOf(ctx, publication)).current);
  }

  @FieldResolver(() => [PublicationFile], { description: 'The attachments that would become public.' })
  async files(@Root() publication: ReactionPublication, @Ctx() ctx: Context): Promise<PublicationFile[]> {
    return checkedFiles(ctx, (await aboutOf(ctx, publication)).current.id);
  }

  @FieldResolver(() => ReactionReading, { description: 'Exactly what the public reads, or will read.' })
  async reading(@Root() publication: ReactionPublication, @Ctx() ctx: Context): Promise<ReactionReading> {
    return readingOf(ctx, (await aboutOf(ctx, publication)).current);
  }

  @FieldResolver(() => [TimelineEvent], {
    description: 'The steps that were taken, newest first; at most 50.',
  })
  async history(@Root() publication: ReactionPublication, @Ctx() ctx: Context): Promise<TimelineEvent[]> {
    return (await timelineOf(ctx, 'publication', publication.reactionId, { first: 50 })).nodes;
  }

  @FieldResolver(() => PublicationAbilities, { description: 'What the caller can do now.' })
  async abilities(
    @Root() publication: ReactionPublication,
    @Ctx() ctx: Context,
  ): Promise<PublicationAbilities> {
    const state = await stateOf(ctx, publication);
    const free = (await hindranceOf(ctx, publication)) === null;
    const can = (step: PublicationStep) => canTake(publicationLifecycle, step, state);
    return {
      redact: can('redact'),
      liftRedaction: can('liftRedaction'),
      review: can('review'),
      release: can('release') && free,
      withhold: can('withhold'),
      takeBack: can('takeBack'),
    };
  }
}

/** Of what is for the municipalities only nothing is pointed out: it never becomes public. */
async function findingsIn(ctx: Context, revision: ReactionRevision): Promise<PublicationFinding[]> {
  const { TEXT, COMMENT } = RedactionPlace;
  const text = revision.textConfidential ? '' : revision.text;
  const inText = personalDataIn(text).map((one) => ({ ...one, place: TEXT, commentId: null }));
  const comments = (await commentsOfRevision(ctx).load(revision.id)).filter((one) => !one.confidential);
  const inComments = comments.flatMap((comment) =>
    personalDataIn(comment.text).map((one) => ({ ...one, place: COMMENT, commentId: comment.id })),
  );
  return [...inText, ...inComments];
}

@Resolver()
export class PublicationResolver {
  @Mutation(() => ReactionPublicationPayload, {
    description: 'Leaves something out of what the public reads.',
  })
  redact(
    @Ctx() ctx: Context,
    @Arg('input', () => RedactInput, { description: 'What, and why.' }) input: RedactInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, redact, input);
  }

  @Mutation(() => ReactionPublicationPayload, { description: 'Puts back what was left out.' })
  liftRedaction(
    @Ctx() ctx: Context,
    @Arg('input', () => LiftRedactionInput, { description: 'Which redaction.' }) input: LiftRedactionInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, liftRedaction, input);
  }

  @Mutation(() => ReactionPublicationPayload, { description: 'Says that a reaction was looked through.' })
  reviewReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewReactionInput, { description: 'Which reaction.' }) input: ReviewReactionInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, reviewReaction, input);
  }

  @Mutation(() => ReactionPublicationPayload, {
    description: 'Makes a reaction public, in its public reading.',
  })
  releaseReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => StepPublicationInput, { description: 'Which reaction.' }) input: StepPublicationInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, releaseReaction, input);
  }

  @Mutation(() => ReactionPublicationPayload, { description: 'Does not release a reaction, with a reason.' })
  withholdReaction(
    @Ctx() ctx: Context,
    @Arg('input', () => WithholdReactionInput, { description: 'Which reaction, and why.' })
    input: WithholdReactionInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, withholdReaction, input);
  }

  @Mutation(() => ReactionPublicationPayload, { description: 'Takes back what was decided, with a reason.' })
  takeBackPublication(
    @Ctx() ctx: Context,
    @Arg('input', () => TakeBackPublicationInput, { description: 'Which reaction, and why.' })
    input: TakeBackPublicationInput,
  ): Promise<ReactionPublicationPayload> {
    return mutate(ctx, takeBackPublication, input);
  }
}

/** Listed in schema.ts. */
export const publicationResolvers = [
  PublicationFieldsResolver,
  PublicationResolver,
  ReactionPublicationResolver,
] as const;

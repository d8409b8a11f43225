import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { actorLabel } from '../people/actor-label.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { foldedText } from '../platform/text.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { readingOf } from './public-reading.ts';
import { standingOf } from './publication-standing.ts';
import { publicationLifecycle, type PublicationStep } from './publication.lifecycle.ts';
import { factsOf, isPublic } from './reaction-facts.ts';
import { PublicationState, ReactionPublication } from './reaction-publication.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction } from './reaction.entity.ts';
import { reactionPolicy } from './reaction.policy.ts';

export interface HeldPublication {
  reaction: Reaction;
  proposal: Proposal;
  current: ReactionRevision;
  publication: ReactionPublication;
  /** Whether anything was decided before. */
  known: boolean;
  /** What holds of it now. */
  standing: PublicationState;
}

/** Where nobody looked yet. */
export function untouched(reactionId: string, revisionId: string): ReactionPublication {
  return Object.assign(new ReactionPublication(), {
    id: newId(),
    reactionId,
    revisionId,
    state: PublicationState.TO_REVIEW,
    reason: null,
    termEndedOn: null,
    publicKey: null,
    changedAt: null,
    changedBy: null,
    version: 0,
  });
}

/** Locks a reaction for a step of its publication, taken from a version that was seen; two at once: the second is told. */
export async function holdPublication(
  ctx: Context,
  reactionId: string,
  version: number,
): Promise<HeldPublication> {
  const reaction = await ctx.database.lock(Reaction, reactionId);
  if (!reaction) throw notFound();
  const current = await db(ctx).findOneBy(ReactionRevision, { id: reaction.currentRevisionId ?? '' });
  const facts = factsOf(reaction, current, await isPublic(ctx, reactionId));
  authorize(reactionPolicy, ctx.actor, 'publish', facts);
  if (!current) throw notFound();
  const proposal = await db(ctx).findOneByOrFail(Proposal, { id: reaction.proposalId });
  const found = await db(ctx).findOneBy(ReactionPublication, { reactionId });
  const publication = found ?? untouched(reactionId, current.id);
  if (publication.version !== version) refuse('version', ProblemCode.STALE, { publication });
  const standing = standingOf(found, current, proposal);
  return { reaction, proposal, current, publication, known: found !== null, standing };
}

/** Takes the step: the state that it leads to, who took it, and what the public can search from now on. */
export async function takeStep(
  ctx: Context,
  held: HeldPublication,
  step: PublicationStep,
  given: Partial<ReactionPublication> = {},
): Promise<ReactionPublication> {
  const state = after(publicationLifecycle, step, held.standing);
  const released = state === PublicationState.RELEASED;
  const publication = Object.assign(held.publication, {
    reason: null,
    ...given,
    state,
    revisionId: held.current.id,
    termEndedOn: released ? held.proposal.deadlineDate : null,
    publicKey: released ? await searchedWords(ctx, held.current) : null,
    changedAt: ctx.clock.now(),
    changedBy: await actorLabel(ctx),
    version: held.publication.version + 1,
  });
  if (held.known)
    await db(ctx).update(ReactionPublication, { reactionId: publication.reactionId }, publication);
  else await db(ctx).insert(ReactionPublication, publication);
  await recordEvent(ctx, {
    regionId: held.reaction.regionId,
    subjectKind: 'publication',
    subjectId: held.reaction.id,
    kind: `publication.${step}`,
    audience: EventAudience.STAFF,
    by: publication.changedBy,
    details: publication.reason ? { reason: publication.reason } : {},
  });
  return publication;
}

/** The words that the public reads and no other; the redactions as they are inside this transaction. */
async function searchedWords(ctx: Context, revision: ReactionRevision): Promise<string> {
  ctx.loaders.clear();
  const { text, comments } = await readingOf(ctx, revision);
  return foldedText([text, ...comments.map((comment) => comment.text)].join(' ')).slice(0, 1_000_000);
}

import { IsNull, Not } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { startOfDay } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { nextReceipt, tellSubmitted } from './give-receipt.ts';
import { newReaction, newRevision } from './new-reaction.ts';
import { ReactionRevision, type Standpoint } from './reaction-revision.entity.ts';
import { Admission, Reaction, ReactionState, type RegisteredChannel } from './reaction.entity.ts';
import { windowOf } from './reaction.lifecycle.ts';
import { mailReceipt, type AnsweredMail } from './reaction.mails.ts';

/** What came in by another way than the portal: who may take it in, and the form of it, is for the caller to check. */
export interface ReceivedReaction {
  proposalId: string;
  providerId: string;
  channel: RegisteredChannel;
  /** Date of receipt in Amsterdam, and the instant where it is known. These decide whether it was in time. */
  receivedOn: string;
  receivedAt?: Date | null;
  text: string;
  standpoint: Standpoint | null;
  confidential?: boolean;
  objectsToPublication?: boolean;
  /** Who writes it down for the provider, and for which municipality. */
  registeredById?: string | null;
  registeredForId?: string | null;
  /** The representative who sent it, where that is known. */
  submittedById?: string | null;
  /** The mail that it came in: the receipt answers it, within its thread. */
  answersTo?: AnsweredMail | '' | null;
}

/**
 * Takes in a mail, letter or spoken reaction as submitted: with a receipt number of the one series and the receipt mail.
 * A provider reacts once, so to one that reacted already it is a further revision, placed by its moment of receipt: the
 * last word counts. What the provider is writing stays its draft. Refused: for a decided proposal or a withdrawn
 * reaction (WRONG_STATE), and to change after the deadline what was said before (DEADLINE_PASSED).
 */
export async function receiveReaction(
  ctx: Context,
  received: ReceivedReaction,
): Promise<{ reaction: Reaction; revision: ReactionRevision }> {
  const proposal = await ctx.database.lock(Proposal, received.proposalId);
  if (!proposal || windowOf(proposal, ctx.clock.now()) === 'CLOSED') refuse('', ProblemCode.WRONG_STATE);
  const late = isLate(proposal, received);
  const known = await db(ctx).findOneBy(Reaction, {
    proposalId: proposal.id,
    providerId: received.providerId,
  });
  const reaction =
    (known && (await ctx.database.lock(Reaction, known.id))) ?? (await open(ctx, proposal, received));
  if (reaction.state === ReactionState.WITHDRAWN) refuse('', ProblemCode.WRONG_STATE);
  if (reaction.state === ReactionState.SUBMITTED && late) refuse('receivedOn', ProblemCode.DEADLINE_PASSED);
  const revision = await placeRevision(ctx, proposal, reaction, received);
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const submitted = await submit(ctx, region, reaction, revision, late);
  await tellSubmitted(ctx, submitted, revision);
  await mailReceipt(ctx, {
    region,
    proposal,
    reaction: submitted,
    revision,
    comments: [],
    answersTo: received.answersTo || null,
  });
  return { reaction: submitted, revision };
}

/** Late by the moment of receipt, whenever it was typed. Where only the day is known, the whole last day is in time. */
export function isLate(
  proposal: Pick<Proposal, 'deadline' | 'deadlineDate'>,
  { receivedOn, receivedAt }: Pick<ReceivedReaction, 'receivedOn' | 'receivedAt'>,
): boolean {
  if (receivedAt && proposal.deadline) return receivedAt > proposal.deadline;
  return proposal.deadlineDate !== null && receivedOn > proposal.deadlineDate;
}

async function open(ctx: Context, proposal: Proposal, received: ReceivedReaction): Promise<Reaction> {
  const reaction = newReaction(proposal, received.providerId, ctx.clock.now());
  await db(ctx).insert(Reaction, reaction);
  return reaction;
}

/** Of a day without an hour the beginning counts: what the provider sent itself on that day then comes after it. */
const momentOf = (one: Pick<ReactionRevision, 'receivedAt' | 'receivedOn' | 'submittedAt'>): number =>
  (one.receivedAt ?? (one.receivedOn ? startOfDay(one.receivedOn) : one.submittedAt))?.getTime() ?? Infinity;

/** Puts the text among the revisions in the order of receipt; an unfinished draft stays the last. */
async function placeRevision(
  ctx: Context,
  proposal: Proposal,
  reaction: Reaction,
  received: ReceivedReaction,
): Promise<ReactionRevision> {
  const now = ctx.clock.now();
  const others = await db(ctx).find(ReactionRevision, {
    where: { reactionId: reaction.id },
    order: { number: 'DESC' },
  });
  const { channel, receivedOn, text, standpoint } = received;
  const receivedAt = received.receivedAt ?? null;
  const moment = momentOf({ receivedAt, receivedOn, submittedAt: now });
  const after = others.filter((one) => momentOf(one) > moment);
  for (const one of after) await db(ctx).update(ReactionRevision, { id: one.id }, { number: one.number + 1 });
  const revision = Object.assign(newRevision(proposal, reaction.id, others.length - after.length + 1), {
    channel,
    receivedOn,
    receivedAt,
    text,
    standpoint,
    confidential: received.confidential ?? false,
    objectsToPublication: received.objectsToPublication ?? false,
    registeredById: received.registeredById ?? null,
    registeredForId: received.registeredForId ?? null,
    submittedAt: now,
    submittedById: received.submittedById ?? null,
    savedAt: now,
    savedById: received.registeredById ?? received.submittedById ?? null,
  });
  await db(ctx).insert(ReactionRevision, revision);
  return revision;
}

async function submit(
  ctx: Context,
  region: Region,
  reaction: Reaction,
  revision: ReactionRevision,
  late: boolean,
): Promise<Reaction> {
  const now = ctx.clock.now();
  const first = reaction.state === ReactionState.DRAFT;
  const last = await db(ctx).findOneOrFail(ReactionRevision, {
    where: { reactionId: reaction.id, submittedAt: Not(IsNull()) },
    order: { number: 'DESC' },
  });
  const { channel, receivedOn, receivedAt, registeredById } = revision;
  return updateVersion(ctx, 'reaction', reaction, reaction.version, {
    state: ReactionState.SUBMITTED,
    currentRevisionId: last.id,
    ...(first && {
      late,
      channel,
      receivedOn,
      receivedAt,
      registeredById,
      admission: late ? Admission.PENDING : null,
      submittedAt: now,
      receiptNumber: await nextReceipt(ctx, region, now),
    }),
  });
}

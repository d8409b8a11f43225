import type { Context } from '../access/context.ts';
import { Audience, Document, HolderKind } from '../documents/document.entity.ts';
import { actorLabel } from '../people/actor-label.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { canTake } from '../platform/lifecycle.ts';
import { holdPublication, takeStep, type HeldPublication } from './hold-publication.ts';
import type { LiftRedactionInput, RedactInput } from './publication.inputs.ts';
import { publicationLifecycle } from './publication.lifecycle.ts';
import { ReactionComment } from './reaction-comment.entity.ts';
import type { ReactionPublication } from './reaction-publication.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Redaction, RedactionPlace } from './redaction.entity.ts';

/** Leaves a passage or a file out of what the public reads, at once also of what is public already. */
export async function redact(
  ctx: Context,
  input: RedactInput,
): Promise<{ publication: ReactionPublication }> {
  const held = await holdPublication(ctx, input.reactionId, input.version);
  const place = await placeOf(ctx, held, input);
  await db(ctx).insert(Redaction, {
    id: newId(),
    revisionId: held.current.id,
    ...place,
    ground: input.ground,
    addedAt: ctx.clock.now(),
    addedById: ctx.actor.personId!,
    addedBy: await actorLabel(ctx),
    liftedAt: null,
    liftedById: null,
    liftedBy: null,
  });
  return { publication: await takeStep(ctx, held, 'redact', { reason: held.publication.reason }) };
}

type Place = Pick<Redaction, 'place' | 'commentId' | 'documentId' | 'start' | 'end'>;

/** Where it stands, which must be there: what its provider keeps for the municipalities needs no redaction. */
async function placeOf(ctx: Context, { current }: HeldPublication, input: RedactInput): Promise<Place> {
  const { place, commentId, documentId } = input;
  const revisionId = current.id;
  if (place === RedactionPlace.FILE) {
    const document = await db(ctx).findOneBy(Document, { id: documentId ?? '', holderId: revisionId });
    if (document?.holderKind !== HolderKind.REACTION_REVISION || document.audience === Audience.INTERNAL)
      refuse('documentId', ProblemCode.NOT_FOUND);
    const known = await db(ctx).findBy(Redaction, { revisionId, documentId: document.id });
    if (known.some(({ liftedAt }) => !liftedAt)) refuse('documentId', ProblemCode.DUPLICATE);
    return { place, commentId: null, documentId: document.id, start: null, end: null };
  }
  if (place === RedactionPlace.TEXT)
    return { place, commentId: null, documentId: null, ...passageOf(current.text, input) };
  const comment = await db(ctx).findOneBy(ReactionComment, { id: commentId ?? '', revisionId });
  if (!comment || comment.confidential) refuse('commentId', ProblemCode.NOT_FOUND);
  return { place, commentId: comment.id, documentId: null, ...passageOf(comment.text, input) };
}

function passageOf(text: string, { start, end }: RedactInput): { start: number; end: number } {
  const checks = new Checks();
  const [from, to] = [start ?? -1, end ?? -1];
  checks.unless(from >= 0 && from < to && to <= text.length, 'start', ProblemCode.QUOTE_NOT_FOUND);
  checks.done();
  return { start: from, end: to };
}

/** Puts back what was left out, while nobody can read it; it stays in the history. */
export async function liftRedaction(
  ctx: Context,
  input: LiftRedactionInput,
): Promise<{ publication: ReactionPublication }> {
  const redaction = await db(ctx).findOneBy(Redaction, { id: input.redactionId });
  const revision = redaction && (await db(ctx).findOneBy(ReactionRevision, { id: redaction.revisionId }));
  if (!redaction || !revision) throw notFound();
  const held = await holdPublication(ctx, revision.reactionId, input.version);
  if (!canTake(publicationLifecycle, 'liftRedaction', held.standing)) refuse('', ProblemCode.WRONG_STATE);
  if (redaction.liftedAt) refuse('redactionId', ProblemCode.NOT_FOUND);
  const lifted = {
    liftedAt: ctx.clock.now(),
    liftedById: ctx.actor.personId,
    liftedBy: await actorLabel(ctx),
  };
  await db(ctx).update(Redaction, { id: redaction.id }, lifted);
  return { publication: await takeStep(ctx, held, 'liftRedaction', { reason: held.publication.reason }) };
}

import { authorize } from '../access/policy.ts';
import type { Context } from '../access/context.ts';
import { attachUploads, checkUploads } from '../documents/attach-uploads.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import type { Upload } from '../documents/upload.entity.ts';
import { notFound } from '../platform/errors.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { providersInTerm } from './providers-in-term.ts';
import { receiveReaction } from './receive-reaction.ts';
import type { RegisterReactionInput } from './reception.inputs.ts';
import type { Reaction } from './reaction.entity.ts';
import { receptionPolicy } from './reception.policy.ts';

/** Writes down a letter, or what a provider said, on its behalf. The date of receipt decides whether it was in time. */
export async function registerReaction(
  ctx: Context,
  input: RegisterReactionInput,
): Promise<{ reaction: Reaction }> {
  const proposal = await ctx.database.lock(Proposal, input.proposalId);
  if (!proposal?.publishedAt) throw notFound();
  authorize(receptionPolicy, ctx.actor, 'register', { regionId: proposal.regionId });
  const checks = new Checks();
  const text = checks.text('text', input.text, longText);
  checkReceivedOn(ctx, checks, proposal, input.receivedOn);
  const known = await providersInTerm(ctx, proposal);
  checks.unless(
    known.some(({ id }) => id === input.providerId),
    'providerId',
    ProblemCode.NOT_ALLOWED,
  );
  const uploads = await checkUploads(ctx, checks, 'uploadIds', input.uploadIds);
  checks.done();
  const { reaction, revision } = await receiveReaction(ctx, {
    proposalId: proposal.id,
    providerId: input.providerId,
    channel: input.channel,
    receivedOn: input.receivedOn,
    text,
    standpoint: input.standpoint ?? null,
    confidential: input.confidential,
    objectsToPublication: input.objectsToPublication,
    registeredById: ctx.actor.personId,
    registeredForId: ctx.actor.municipalityId,
  });
  await attachScans(ctx, proposal.regionId, revision, uploads);
  return { reaction };
}

/** Not before the proposal was published, and not tomorrow. */
function checkReceivedOn(ctx: Context, checks: Checks, proposal: Proposal, receivedOn: string): void {
  if (!isDate(receivedOn)) return checks.fail('receivedOn', ProblemCode.INVALID_DATE);
  checks.unless(receivedOn <= localDate(ctx.clock.now()), 'receivedOn', ProblemCode.DATE_IN_FUTURE);
  checks.unless(receivedOn >= localDate(proposal.publishedAt!), 'receivedOn', ProblemCode.DATE_ORDER);
}

const attachScans = (
  ctx: Context,
  regionId: string,
  { id, confidential }: { id: string; confidential: boolean },
  uploads: Upload[],
): Promise<void> =>
  attachUploads(
    ctx,
    {
      regionId,
      holderKind: HolderKind.REACTION_REVISION,
      holderId: id,
      audience: confidential ? Audience.INTERNAL : Audience.TABLE,
    },
    uploads,
  );

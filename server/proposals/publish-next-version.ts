import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import { checkComplete } from './check-complete.ts';
import { draftOf, lockProposal, stateAfter } from './find-proposal.ts';
import { inviteProviders } from './invitations.ts';
import { tellHistory } from './proposal-timeline.ts';
import type { Proposal } from './proposal.entity.ts';
import { mailNextVersion } from './proposal.mails.ts';
import type { PublishNextVersionInput } from './publication.inputs.ts';
import { markPublished } from './publish-proposal.ts';

/** Replaces the text that everybody reads, and tells everyone concerned. Reactions stay with the version they were written on. */
export async function publishNextVersion(
  ctx: Context,
  input: PublishNextVersionInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await lockProposal(ctx, input.proposalId, 'publish');
  stateAfter(proposal, 'publishNextVersion');
  const draft = await draftOf(ctx, proposal);
  if (!draft) refuse('', ProblemCode.WRONG_STATE, { proposal });
  if (draft.version !== input.draftVersion) refuse('draftVersion', ProblemCode.STALE, { proposal });
  const checks = new Checks();
  const note = checks.text('note', input.note, 2000);
  await checkComplete(ctx, checks, proposal, draft);
  checks.done({ proposal });

  await markPublished(ctx, draft, note);
  const changed = await updateVersion(ctx, 'proposal', proposal, input.version, {
    currentVersionId: draft.id,
  });
  await inviteProviders(ctx, changed, draft);
  await tellHistory(ctx, changed, 'proposal.nextVersion', { version: String(draft.number), note });
  const region = await db(ctx).findOneByOrFail(Region, { id: changed.regionId });
  await mailNextVersion(ctx, changed, draft, region);
  return { proposal: changed };
}

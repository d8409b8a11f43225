import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { ClauseChange } from './clause-change.entity.ts';
import { draftOf, lockProposal, stateAfter } from './find-proposal.ts';
import { ProposalLot } from './proposal-lot.entity.ts';
import { ProposalMunicipality } from './proposal-municipality.entity.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import { tellHistory } from './proposal-timeline.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import type { StartNextVersionInput } from './publication.inputs.ts';

/** Copies the published version as a draft. The public goes on reading the published one until the copy goes out. */
export async function startNextVersion(
  ctx: Context,
  input: StartNextVersionInput,
): Promise<{ proposal: Proposal }> {
  const proposal = await lockProposal(ctx, input.proposalId, 'edit');
  stateAfter(proposal, 'startNextVersion');
  if (await draftOf(ctx, proposal)) refuse('', ProblemCode.DUPLICATE, { proposal });
  const current = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  // The row itself does not change: everybody reads its version, and would see that something is being written.
  if (proposal.version !== input.version) refuse('version', ProblemCode.STALE, { proposal });
  const versionId = newId();
  await db(ctx).insert(ProposalVersion, {
    ...current,
    id: versionId,
    number: current.number + 1,
    note: null,
    publishedAt: null,
    publishedById: null,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
    version: 1,
  });
  for (const part of [ProposalSection, ClauseChange, ProposalLot, ProposalMunicipality])
    await copyParts(ctx, part, current.id, versionId);
  await tellHistory(ctx, proposal, 'proposal.nextVersionStarted', {}, EventAudience.STAFF);
  return { proposal };
}

type Part = { id: string; versionId: string };

/** Copies get ids of their own: comments of providers stay with the words they were written on. */
async function copyParts(ctx: Context, part: new () => Part, from: string, to: string): Promise<void> {
  const rows = await db(ctx).find(part, { where: { versionId: from }, order: { id: 'ASC' } });
  const copies = rows.map((row) => ({ ...row, id: newId(), versionId: to }));
  if (copies.length > 0) await db(ctx).insert(part, copies);
}

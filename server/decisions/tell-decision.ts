import type { Context } from '../access/context.ts';
import type { Addendum } from '../contract-text/addendum.entity.ts';
import { db } from '../platform/context.ts';
import { tellHistory } from '../proposals/proposal-timeline.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import type { Decision } from './decision.entity.ts';

/** Tells in the history of the proposal who decided what, and from when it holds. */
export async function tellDecision(
  ctx: Context,
  proposal: Proposal,
  { kind, decidedOn, effectiveOn, municipalityId }: Decision,
  addendum: Addendum | null,
): Promise<void> {
  const municipality = await db(ctx).findOneByOrFail(Municipality, { id: municipalityId });
  await tellHistory(ctx, proposal, 'proposal.decision', {
    municipality: municipality.name,
    kind,
    decided: decidedOn,
    ...(effectiveOn ? { effective: effectiveOn } : {}),
    ...(addendum ? { addendum: String(addendum.number) } : {}),
  });
}

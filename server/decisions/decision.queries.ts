import type { Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { canTake } from '../platform/lifecycle.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { proposalLifecycle } from '../proposals/proposal.lifecycle.ts';
import type { Decision } from './decision.entity.ts';
import { decisionLifecycle, standingOf } from './decision.lifecycle.ts';
import { municipalityById, municipalityLinks, readableDecisions } from './decision.loaders.ts';
import { decisionPolicy } from './decision.policy.ts';
import type { MunicipalityDecision } from './decision.shapes.ts';

/** What each municipality concerned decided so far, by name; empty before the table has spoken and somebody decided. */
export async function decisionsByMunicipality(
  ctx: Context,
  proposal: Proposal,
): Promise<MunicipalityDecision[]> {
  const links = await municipalityLinks(ctx).load(proposal.currentVersionId);
  const municipalities = await Promise.all(
    links.map(async ({ municipalityId }) => (await municipalityById(ctx).load(municipalityId))!),
  );
  const decisions = await readableDecisions(ctx, proposal);
  const open = canTake(proposalLifecycle, 'decide', proposal.state);
  return municipalities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map((municipality) => {
      const own = decisions.filter(({ municipalityId }) => municipalityId === municipality.id);
      const standing = standingOf(own);
      const facts = { regionId: proposal.regionId, municipalityId: municipality.id, publishedAt: null };
      return {
        municipality,
        standing,
        decisions: own.filter(({ publishedAt }) => publishedAt !== null),
        draft: own.find(({ publishedAt }) => publishedAt === null) ?? null,
        mayRecord:
          open && decisionPolicy.record(ctx.actor, facts) && canTake(decisionLifecycle, 'record', standing),
      };
    });
}

/** Who may (the policy) and when it can be done (while the proposal is open for it, and the decision a draft). */
export function decisionAbilities(
  actor: Actor,
  decision: Decision,
  proposal: Proposal,
): Record<'save' | 'publish' | 'discard', boolean> {
  const facts = { ...decision, regionId: proposal.regionId };
  const now = decision.publishedAt === null && canTake(proposalLifecycle, 'decide', proposal.state);
  const record = now && decisionPolicy.view(actor, facts) && decisionPolicy.record(actor, facts);
  return { save: record, publish: record, discard: decision.publishedAt === null && record };
}

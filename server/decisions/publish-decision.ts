import type { Context } from '../access/context.ts';
import { AnswerState } from '../answers/answer.entity.ts';
import { unansweredReactions } from '../answers/unanswered.ts';
import {
  checkAgainstContract,
  enterAdoptedChanges,
  generationToChange,
  type AdoptedText,
  type Adoption,
} from '../contract-text/adopt-changes.ts';
import type { Addendum } from '../contract-text/addendum.entity.ts';
import { db } from '../platform/context.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { completeProposal } from './complete-proposal.ts';
import { DecisionClause } from './decision-clause.entity.ts';
import { DecisionKind, type Decision } from './decision.entity.ts';
import type { PublishDecisionInput } from './decision.inputs.ts';
import { mailDecision } from './decision.mails.ts';
import { adopts } from './check-decision.ts';
import { lockDecision } from './lock-decision.ts';
import { refuseUndecidable } from './may-be-decided.ts';
import { tellDecision } from './tell-decision.ts';

/**
 * Publishes a decision. Every reaction must have its published answer first; what is adopted enters the contract text
 * of this municipality in the same transaction, and with the last municipality the proposal is decided. That the nota
 * is published is no condition: it shows the texts that were decided, so it comes with the decisions or after them.
 */
export async function publishDecision(
  ctx: Context,
  input: PublishDecisionInput,
): Promise<{ decision: Decision }> {
  const { decision: draft, proposal } = await lockDecision(ctx, input.decisionId, 'publish');
  if (draft.publishedAt) refuse('', ProblemCode.WRONG_STATE, { decision: draft });
  const step = draft.kind === DecisionKind.HOLD ? 'publishHold' : 'publishDecision';
  await refuseUndecidable(ctx, proposal, draft.municipalityId, step);
  if (draft.version !== input.version) refuse('version', ProblemCode.STALE, { decision: draft });
  const checks = new Checks();
  const unanswered = await unansweredReactions(ctx, proposal.id, [AnswerState.PUBLISHED]);
  checks.unless(unanswered.length === 0, 'answers', ProblemCode.REQUIRED, unanswered.length);
  const addendum = adopts(draft.kind) ? await adopt(ctx, checks, proposal, draft) : null;
  checks.done({ decision: draft });
  const decision = await updateVersion(ctx, 'decision', draft, input.version, {
    publishedAt: ctx.clock.now(),
    publishedById: ctx.actor.personId,
  });
  const decided = await completeProposal(ctx, proposal, decision);
  await tellDecision(ctx, decided, decision, addendum);
  await mailDecision(ctx, decided, decision);
  return { decision };
}

/** Checks first and writes only what passed: a refusal tells everything at once. */
async function adopt(
  ctx: Context,
  checks: Checks,
  proposal: Proposal,
  decision: Decision,
): Promise<Addendum | null> {
  const { municipalityId, effectiveOn } = decision;
  const adoption: Adoption = {
    proposal,
    municipalityId,
    effectiveOn: effectiveOn!,
    texts: await textsOf(ctx, proposal, decision),
  };
  const generation = await generationToChange(ctx, checks, adoption);
  if (generation) await checkAgainstContract(ctx, checks, generation, adoption);
  if (!generation || checks.problems.length > 0) return null;
  return enterAdoptedChanges(ctx, generation, adoption);
}

/** What each article is to say: as proposed, unless the municipality decided on other words. */
export async function textsOf(ctx: Context, proposal: Proposal, decision: Decision): Promise<AdoptedText[]> {
  const changes = await db(ctx).find(ClauseChange, {
    where: { versionId: proposal.currentVersionId },
    order: { position: 'ASC' },
  });
  const own = await db(ctx).findBy(DecisionClause, { decisionId: decision.id });
  const decided = new Map(own.map((clause) => [clause.clauseChangeId, clause]));
  return changes.map((change) => {
    const { text = change.newText, chosen = false, seenWordingId = null } = decided.get(change.id) ?? {};
    return { change, text, chosen, seenWordingId };
  });
}

import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { HolderKind } from '../documents/document.entity.ts';
import { removeDocumentsOf } from '../documents/remove-documents.ts';
import { DecisionClause } from './decision-clause.entity.ts';
import { Decision } from './decision.entity.ts';
import type { DiscardDecisionInput } from './decision.inputs.ts';
import { lockDecision } from './lock-decision.ts';

/** Throws a draft away. What was published stays. */
export async function discardDecision(
  ctx: Context,
  input: DiscardDecisionInput,
): Promise<{ proposal: Proposal }> {
  const { decision, proposal } = await lockDecision(ctx, input.decisionId, 'record');
  if (decision.publishedAt) refuse('', ProblemCode.WRONG_STATE);
  if (decision.version !== input.version) refuse('version', ProblemCode.STALE);
  await removeDocumentsOf(ctx, HolderKind.DECISION, decision.id, 'all');
  await db(ctx).delete(DecisionClause, { decisionId: decision.id });
  await db(ctx).delete(Decision, { id: decision.id });
  return { proposal };
}

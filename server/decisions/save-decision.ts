import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { checkDecision, type DecisionContent } from './check-decision.ts';
import { DecisionClause } from './decision-clause.entity.ts';
import { Decision } from './decision.entity.ts';
import type { SaveDecisionInput } from './decision.inputs.ts';
import { decisionPolicy } from './decision.policy.ts';
import { lockProposalToDecide } from './lock-decision.ts';
import { refuseUndecidable } from './may-be-decided.ts';

/** Records what the own municipality decided, as a draft: nobody outside the staff sees it until it is published. */
export async function saveDecision(ctx: Context, input: SaveDecisionInput): Promise<{ decision: Decision }> {
  const proposal = await lockProposalToDecide(ctx, input.proposalId);
  const draft = input.decisionId ? await ctx.database.lock(Decision, input.decisionId) : null;
  if (input.decisionId && draft?.proposalId !== proposal.id) throw notFound();
  const municipalityId = draft?.municipalityId ?? ctx.actor.municipalityId ?? '';
  const facts = { regionId: proposal.regionId, municipalityId, publishedAt: draft?.publishedAt ?? null };
  // What everybody may see is the proposal; that a draft exists is the staff's to know.
  if (draft) authorize(decisionPolicy, ctx.actor, 'record', facts);
  else authorize({ ...decisionPolicy, view: () => true }, ctx.actor, 'record', facts);
  if (draft?.publishedAt) refuse('', ProblemCode.WRONG_STATE, { decision: draft });
  await refuseUndecidable(ctx, proposal, municipalityId, 'record');
  const { columns, clauses } = await checkDecision(ctx, proposal, input);
  const decision = draft
    ? await updateVersion(ctx, 'decision', draft, input.version ?? 0, { ...columns, ...savedNow(ctx) })
    : await begin(ctx, proposal, municipalityId, columns);
  await db(ctx).delete(DecisionClause, { decisionId: decision.id });
  const rows = clauses.map((clause) => ({ ...clause, id: newId(), decisionId: decision.id }));
  if (rows.length > 0) await db(ctx).insert(DecisionClause, rows);
  return { decision };
}

const savedNow = (ctx: Context) => ({ savedAt: ctx.clock.now(), savedById: ctx.actor.personId });

/** One draft at a time: who begins a second finds the first. */
async function begin(
  ctx: Context,
  proposal: Proposal,
  municipalityId: string,
  columns: DecisionContent['columns'],
): Promise<Decision> {
  const earlier = await db(ctx).findBy(Decision, { proposalId: proposal.id, municipalityId });
  const draft = earlier.find(({ publishedAt }) => publishedAt === null);
  if (draft) refuse('', ProblemCode.DUPLICATE, { decision: draft });
  const decision = db(ctx).create(Decision, {
    id: newId(),
    proposalId: proposal.id,
    municipalityId,
    number: earlier.length + 1,
    ...columns,
    ...savedNow(ctx),
    publishedAt: null,
    publishedById: null,
    version: 1,
  });
  await db(ctx).insert(Decision, decision);
  return decision;
}

import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import type { DecisionClause } from './decision-clause.entity.ts';
import { DecisionKind, type Decision } from './decision.entity.ts';
import type { DecisionClauseInput, SaveDecisionInput } from './decision.inputs.ts';

export interface DecisionContent {
  columns: Pick<Decision, 'kind' | 'reason' | 'decidedOn' | 'effectiveOn'>;
  clauses: Pick<DecisionClause, 'clauseChangeId' | 'text' | 'chosen' | 'seenWordingId'>[];
}

export const adopts = (kind: DecisionKind): boolean =>
  kind === DecisionKind.ADOPT || kind === DecisionKind.ADOPT_AMENDED;

/** What a decision says, each problem at its field. What is not adopted has neither a day of effect nor texts. */
export async function checkDecision(
  ctx: Context,
  proposal: Proposal,
  input: SaveDecisionInput,
): Promise<DecisionContent> {
  const checks = new Checks();
  const { kind, decidedOn } = input;
  const reason = checks.text('reason', input.reason, longText);
  if (!isDate(decidedOn)) checks.fail('decidedOn', ProblemCode.INVALID_DATE);
  else checks.unless(decidedOn <= localDate(ctx.clock.now()), 'decidedOn', ProblemCode.DATE_IN_FUTURE);
  const effectiveOn = adopts(kind) ? input.effectiveOn || null : null;
  if (adopts(kind)) checkEffect(checks, effectiveOn);
  const clauses = adopts(kind) ? await checkClauses(ctx, checks, proposal, input) : [];
  checks.done();
  return { columns: { kind, reason, decidedOn, effectiveOn }, clauses };
}

function checkEffect(checks: Checks, effectiveOn: string | null): void {
  if (!effectiveOn) checks.fail('effectiveOn', ProblemCode.REQUIRED);
  else checks.unless(isDate(effectiveOn), 'effectiveOn', ProblemCode.INVALID_DATE);
}

/** Adopting as proposed leaves every word; adopting amended changes at least one. */
async function checkClauses(
  ctx: Context,
  checks: Checks,
  proposal: Proposal,
  { kind, clauses: given }: SaveDecisionInput,
): Promise<DecisionContent['clauses']> {
  const changes = await db(ctx).findBy(ClauseChange, { versionId: proposal.currentVersionId });
  const byId = new Map(changes.map((change) => [change.id, change]));
  const seen = new Set<string>();
  const differs = ({ clauseChangeId, text }: DecisionClauseInput) =>
    text.trim() !== byId.get(clauseChangeId)?.newText;
  for (const [at, clause] of given.entries()) {
    const known = byId.has(clause.clauseChangeId) && !seen.has(clause.clauseChangeId);
    checks.unless(known, `clauses.${at}.clauseChangeId`, ProblemCode.NOT_FOUND);
    seen.add(clause.clauseChangeId);
    checks.optionalText(`clauses.${at}.text`, clause.text, longText);
    const amended = kind === DecisionKind.ADOPT_AMENDED || !known || !differs(clause);
    checks.unless(amended, `clauses.${at}.text`, ProblemCode.NOT_ALLOWED);
    checks.unless(
      (clause.seenWordingId ?? '').length <= 36,
      `clauses.${at}.seenWordingId`,
      ProblemCode.NOT_FOUND,
    );
  }
  if (kind === DecisionKind.ADOPT_AMENDED)
    checks.unless(given.some(differs), 'clauses', ProblemCode.REQUIRED);
  return given.map(({ clauseChangeId, text, chosen, seenWordingId }) => ({
    clauseChangeId,
    text: text.trim(),
    chosen,
    seenWordingId: chosen ? (seenWordingId ?? null) : null,
  }));
}

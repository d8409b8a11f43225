import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { AnswerClause } from './answer-clause.entity.ts';
import type { AnswerVersion } from './answer-version.entity.ts';
import type { Answer } from './answer.entity.ts';
import type { SaveAnswerDraftInput } from './answer.inputs.ts';
import { draftOf, holdAnswer } from './hold-answer.ts';

const mostClauses = 100;

/** Keeps what is being written, exactly as typed. Colleagues write together: a stale one gets the other's text beside its own. */
export async function saveAnswerDraft(
  ctx: Context,
  input: SaveAnswerDraftInput,
): Promise<{ answer: Answer; draft: AnswerVersion }> {
  const held = await holdAnswer(ctx, input.answerId, 'save');
  const checks = new Checks();
  checks.unless(input.text.length <= longText, 'text', ProblemCode.TOO_LONG, longText);
  const clauseIds = [...new Set(input.clauseChangeIds)];
  checks.unless(clauseIds.length <= mostClauses, 'clauseChangeIds', ProblemCode.TOO_MANY, mostClauses);
  const known = await knownClauses(ctx, held.proposal.id, clauseIds);
  checks.unless(known === clauseIds.length, 'clauseChangeIds', ProblemCode.INVALID);
  checks.done({ answer: held.answer, draft: held.draft });
  const draft = await updateVersion(ctx, 'draft', draftOf(held), input.version, {
    outcome: input.outcome ?? null,
    text: input.text,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
  });
  await replaceClauses(ctx, draft.id, clauseIds);
  return { answer: held.answer, draft };
}

/** How many of these are articles of a published version of the proposal. */
async function knownClauses(ctx: Context, proposalId: string, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return db(ctx)
    .createQueryBuilder(ClauseChange, 'clause')
    .innerJoin(ProposalVersion, 'version', 'version.id = clause.versionId')
    .where('version.proposalId = :proposalId AND version.publishedAt IS NOT NULL', { proposalId })
    .andWhere({ id: In(ids) })
    .getCount();
}

export async function replaceClauses(
  ctx: Context,
  answerVersionId: string,
  clauseIds: string[],
): Promise<void> {
  await db(ctx).delete(AnswerClause, { answerVersionId });
  if (clauseIds.length === 0) return;
  const rows = clauseIds.map((clauseChangeId) => ({ id: newId(), answerVersionId, clauseChangeId }));
  await db(ctx).insert(AnswerClause, rows);
}

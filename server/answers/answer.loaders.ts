import { In, IsNull, Not } from 'typeorm';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { byId, groupBy, loader } from '../platform/loaders.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { AnswerClause } from './answer-clause.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';
import { Answer } from './answer.entity.ts';
import { answersVisibleTo, targetsVisibleTo } from './answer.policy.ts';

export const answerById = byId(Answer);
export const answerVersionById = byId(AnswerVersion);
export const reactionById = byId(Reaction);
export const commentById = byId(ReactionComment);
export const proposalById = byId(Proposal);
export const personById = byId(Person);

/** The answers of each proposal that the caller may read, in the order in which they were begun. */
export const answersOfProposal = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(Answer, 'answer')
    .where('answer.proposalId IN (:...ids)', { ids })
    .orderBy('answer.createdAt')
    .addOrderBy('answer.id');
  const found = groupBy(await answersVisibleTo(query, ctx.actor).getMany(), (row) => row.proposalId);
  return ids.map((id) => found.get(id) ?? []);
});

/** What each answer answers, as far as the caller may know. */
export const targetsOfAnswer = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AnswerTarget, 'target')
    .where('target.answerId IN (:...ids)', { ids })
    .orderBy('target.id');
  const found = groupBy(await targetsVisibleTo(query, ctx.actor).getMany(), (row) => row.answerId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The answers that each reaction got, as far as the caller may read them. */
export const answersOfReaction = loader(async (ctx: Context, ids: readonly string[]) => {
  const targets = await targetsVisibleTo(
    db(ctx)
      .createQueryBuilder(AnswerTarget, 'target')
      .where('target.reactionId IN (:...ids)', { ids })
      .orderBy('target.id'),
    ctx.actor,
  ).getMany();
  if (targets.length === 0) return ids.map(() => []);
  const query = db(ctx)
    .createQueryBuilder(Answer, 'answer')
    .where({ id: In(targets.map(({ answerId }) => answerId)) });
  const answers = new Map((await answersVisibleTo(query, ctx.actor).getMany()).map((row) => [row.id, row]));
  const found = groupBy(targets, (target) => target.reactionId);
  return ids.map((id) => {
    const own = new Set((found.get(id) ?? []).map(({ answerId }) => answerId));
    return [...own].flatMap((answerId) => answers.get(answerId) ?? []);
  });
});

/** The published versions of each answer that was found visible, oldest first. */
export const publishedVersionsOf = loader(async (ctx: Context, ids: readonly string[]) => {
  const rows = await db(ctx).find(AnswerVersion, {
    where: { answerId: In([...ids]), publishedAt: Not(IsNull()) },
    order: { number: 'ASC' },
  });
  const found = groupBy(rows, (row) => row.answerId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The draft of each answer: its first text, or a correction being written. */
export const draftOfAnswer = loader(async (ctx: Context, ids: readonly string[]) => {
  const rows = await db(ctx).findBy(AnswerVersion, { answerId: In([...ids]), publishedAt: IsNull() });
  return ids.map((id) => rows.find((row) => row.answerId === id) ?? null);
});

/** The articles that each version of an answer changed, in their order. */
export const clausesOfVersion = loader(async (ctx: Context, ids: readonly string[]) => {
  const links = await db(ctx).findBy(AnswerClause, { answerVersionId: In([...ids]) });
  const clauses = await db(ctx).find(ClauseChange, {
    where: { id: In(links.map(({ clauseChangeId }) => clauseChangeId)) },
    order: { position: 'ASC' },
  });
  const linked = groupBy(links, (link) => link.answerVersionId);
  return ids.map((id) => {
    const own = new Set((linked.get(id) ?? []).map(({ clauseChangeId }) => clauseChangeId));
    return clauses.filter((clause) => own.has(clause.id));
  });
});

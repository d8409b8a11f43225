import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { representationsOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { countedReactionsTo, lateUndecidedTo } from '../reactions/counted-reactions.ts';
import { Reaction, ReactionState } from '../reactions/reaction.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import { answerPolicy } from './answer.policy.ts';
import type { Answering } from './answer.types.ts';
import { staffFacts } from './hold-answer.ts';
import { answerable } from './start-answer.ts';
import { unansweredOf } from './unanswered.ts';

/** How far the answering of a proposal is; null for who does not write answers. */
export async function answeringOf(ctx: Context, proposal: Proposal): Promise<Answering | null> {
  const may = abilitiesOf(answerPolicy, ctx.actor, staffFacts(proposal));
  if (!may.write) return null;
  const { reactions, unanswered, undecided, ready } = await progressOf(ctx).load(proposal.id);
  const reactionsOpen = proposal.deadline === null || ctx.clock.now() <= proposal.deadline;
  const whole = unanswered.length === 0 && undecided.length === 0;
  return {
    total: reactions.length,
    answered: reactions.length - unanswered.length,
    ready,
    providersToMail: () => providersToMail(ctx).load(proposal.id),
    reactions,
    unanswered,
    undecided,
    reactionsOpen,
    canAnswer: answerable.includes(proposal.state),
    mayPublish: may.publish,
    canPublish: may.publish && ready > 0 && !reactionsOpen && whole,
  };
}

type Progress = Pick<Answering, 'reactions' | 'unanswered' | 'undecided' | 'ready'>;

/** What counts and what is done of each proposal. No policy is asked: for who may see all reactions. */
const progressOf = loader(async (ctx: Context, ids: readonly string[]): Promise<Progress[]> => {
  const counted = await countedReactionsTo(ctx, ids);
  const of = (rows: Reaction[]) => groupBy(rows, (row) => row.proposalId);
  const reactions = of(counted);
  const unanswered = of(await unansweredOf(ctx, ids, counted));
  const undecided = of(await lateUndecidedTo(ctx, ids));
  const answers = await db(ctx).findBy(Answer, { proposalId: In([...ids]), state: AnswerState.READY });
  const ready = groupBy(answers, (answer) => answer.proposalId);
  return ids.map((id) => ({
    reactions: reactions.get(id) ?? [],
    unanswered: unanswered.get(id) ?? [],
    undecided: undecided.get(id) ?? [],
    ready: ready.get(id)?.length ?? 0,
  }));
});

/** How many providers of each proposal get mail when the answers that are ready are published; as tellProviders sends it. */
const providersToMail = loader(async (ctx: Context, ids: readonly string[]): Promise<number[]> => {
  const rows = await db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .innerJoin(AnswerTarget, 'target', 'target.reactionId = reaction.id')
    .innerJoin(Answer, 'answer', 'answer.id = target.answerId')
    .where('answer.proposalId IN (:...ids) AND answer.state = :ready', { ids, ready: AnswerState.READY })
    .andWhere('reaction.state = :submitted', { submitted: ReactionState.SUBMITTED })
    .getMany();
  const people = await representationsOf(
    ctx,
    rows.map(({ providerId }) => providerId),
  );
  const reached = new Set(people.map(({ providerId }) => providerId));
  const told = groupBy(
    rows.filter(({ providerId }) => reached.has(providerId)),
    (row) => row.proposalId,
  );
  return ids.map((id) => new Set(told.get(id)?.map(({ providerId }) => providerId)).size);
});

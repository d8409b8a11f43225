import type { Context } from '../access/context.ts';
import { abilitiesOf } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { countedReactions, lateUndecided } from '../reactions/counted-reactions.ts';
import { Answer, AnswerState } from './answer.entity.ts';
import { answerPolicy } from './answer.policy.ts';
import type { Answering } from './answer.types.ts';
import { staffFacts } from './hold-answer.ts';
import { answerable } from './start-answer.ts';
import { unansweredReactions } from './unanswered.ts';

/** How far the answering of a proposal is; null for who does not write answers. */
export async function answeringOf(ctx: Context, proposal: Proposal): Promise<Answering | null> {
  const may = abilitiesOf(answerPolicy, ctx.actor, staffFacts(proposal));
  if (!may.write) return null;
  const total = (await countedReactions(ctx, proposal.id)).length;
  const unanswered = await unansweredReactions(ctx, proposal.id);
  const undecided = await lateUndecided(ctx, proposal.id);
  const ready = await db(ctx).countBy(Answer, { proposalId: proposal.id, state: AnswerState.READY });
  const reactionsOpen = proposal.deadline === null || ctx.clock.now() <= proposal.deadline;
  const whole = unanswered.length === 0 && undecided.length === 0;
  return {
    total,
    answered: total - unanswered.length,
    ready,
    unanswered,
    undecided,
    reactionsOpen,
    canAnswer: answerable.includes(proposal.state),
    canPublish: may.publish && ready > 0 && !reactionsOpen && whole,
  };
}

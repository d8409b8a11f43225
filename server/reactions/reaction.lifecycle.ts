import type { Lifecycle } from '../platform/lifecycle.ts';
import { ProblemCode } from '../platform/problems.ts';
import { ProposalState, type Proposal } from '../proposals/proposal.entity.ts';
import { ReactionState, type Reaction } from './reaction.entity.ts';

export type ReactionStep = 'edit' | 'discard' | 'submit' | 'submitLate' | 'amend' | 'withdraw';

const { DRAFT, SUBMITTED, WITHDRAWN } = ReactionState;

/**
 * Draft, submitted, withdrawn. An amendment is a new draft beside the submitted text, which counts until the amendment
 * is submitted. A first draft that is discarded leaves nothing.
 */
export const reactionLifecycle: Lifecycle<ReactionStep, ReactionState> = {
  edit: { from: [DRAFT, SUBMITTED], to: null },
  discard: { from: [DRAFT, SUBMITTED, WITHDRAWN], to: null },
  submit: { from: [DRAFT, SUBMITTED], to: SUBMITTED },
  submitLate: { from: [DRAFT], to: SUBMITTED },
  amend: { from: [SUBMITTED], to: null },
  withdraw: { from: [SUBMITTED], to: WITHDRAWN },
};

/** Open until the deadline; then late, as long as the municipalities have not decided; then closed. */
export type ReactionWindow = 'OPEN' | 'LATE' | 'CLOSED';

const always: ReactionWindow[] = ['OPEN', 'LATE', 'CLOSED'];

/** What else a step needs: a draft that is there (or is not), and the moment. After the deadline what was typed stays. */
export const reactionConditions: Record<ReactionStep, { draft?: boolean; windows: ReactionWindow[] }> = {
  edit: { draft: true, windows: always },
  discard: { draft: true, windows: always },
  submit: { draft: true, windows: ['OPEN'] },
  submitLate: { draft: true, windows: ['LATE'] },
  amend: { draft: false, windows: ['OPEN'] },
  withdraw: { windows: ['OPEN'] },
};

/** The deadline is the last instant that is in time. */
export function windowOf(proposal: Pick<Proposal, 'state' | 'deadline'>, now: Date): ReactionWindow {
  const takesReactions =
    proposal.state === ProposalState.PUBLISHED || proposal.state === ProposalState.DISCUSSED;
  if (!takesReactions || !proposal.deadline) return 'CLOSED';
  return now.getTime() <= proposal.deadline.getTime() ? 'OPEN' : 'LATE';
}

export interface ReactionSituation {
  state: ReactionState;
  hasDraft: boolean;
  window: ReactionWindow;
}

/** Why a step cannot be taken now; null when it can. */
export function hindranceOf(step: ReactionStep, now: ReactionSituation): ProblemCode | null {
  const { draft, windows } = reactionConditions[step];
  if (!reactionLifecycle[step].from.includes(now.state)) return ProblemCode.WRONG_STATE;
  if (draft !== undefined && draft !== now.hasDraft) return ProblemCode.WRONG_STATE;
  if (windows.includes(now.window)) return null;
  return now.window === 'LATE' ? ProblemCode.DEADLINE_PASSED : ProblemCode.WRONG_STATE;
}

/** Of what came late the municipalities say whether they take it in, until they decide on the proposal. */
export function mayBeAdmitted(
  { state, late }: Pick<Reaction, 'state' | 'late'>,
  proposal: Pick<Proposal, 'state' | 'deadline'>,
  now: Date,
): boolean {
  return state === SUBMITTED && late && windowOf(proposal, now) !== 'CLOSED';
}

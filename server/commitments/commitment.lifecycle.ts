import type { Lifecycle } from '../platform/lifecycle.ts';
import { CommitmentState } from './commitment.entity.ts';

const { OPEN, DONE } = CommitmentState;

export type CommitmentStep = 'change' | 'remove' | 'moveDueDate' | 'markDone' | 'reopen';

/** Open until done, with proof; what was marked by mistake is opened again. That it is overdue is told by the clock. */
export const commitmentLifecycle: Lifecycle<CommitmentStep, CommitmentState> = {
  change: { from: [OPEN], to: null },
  remove: { from: [OPEN], to: null },
  moveDueDate: { from: [OPEN], to: null },
  markDone: { from: [OPEN], to: DONE },
  reopen: { from: [DONE], to: OPEN },
};

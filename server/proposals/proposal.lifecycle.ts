import type { Lifecycle } from '../platform/lifecycle.ts';
import { ProposalState } from './proposal.entity.ts';

export type ProposalStep =
  | 'saveDraft'
  | 'askReview'
  | 'publish'
  | 'startNextVersion'
  | 'publishNextVersion'
  | 'extendDeadline'
  | 'discuss'
  | 'decide'
  | 'takeEffect'
  | 'withdraw';

const { DRAFT, PUBLISHED, DISCUSSED, DECIDED, IN_EFFECT, WITHDRAWN } = ProposalState;

/**
 * Draft, published, discussed, decided, in effect; withdrawn from any state before decided. Once the table has taken a
 * standpoint the text no longer changes: what changes then belongs in the decision. That reactions close is no step.
 */
export const proposalLifecycle: Lifecycle<ProposalStep, ProposalState> = {
  saveDraft: { from: [DRAFT, PUBLISHED], to: null },
  askReview: { from: [DRAFT, PUBLISHED], to: null },
  publish: { from: [DRAFT], to: PUBLISHED },
  startNextVersion: { from: [PUBLISHED], to: null },
  publishNextVersion: { from: [PUBLISHED], to: null },
  extendDeadline: { from: [PUBLISHED], to: null },
  discuss: { from: [PUBLISHED, DISCUSSED], to: DISCUSSED },
  decide: { from: [DISCUSSED], to: DECIDED },
  // By the clock: see proposal-state.ts.
  takeEffect: { from: [DECIDED], to: IN_EFFECT },
  withdraw: { from: [DRAFT, PUBLISHED, DISCUSSED], to: WITHDRAWN },
};

import { ProposalState, type Proposal } from './proposal.entity.ts';

/** Where a proposal stands on a day: what was decided takes effect by the clock, no job flips it. */
export function stateOn(proposal: Pick<Proposal, 'state' | 'inEffectFrom'>, today: string): ProposalState {
  const { state, inEffectFrom } = proposal;
  const inEffect = state === ProposalState.DECIDED && inEffectFrom !== null && inEffectFrom <= today;
  return inEffect ? ProposalState.IN_EFFECT : state;
}

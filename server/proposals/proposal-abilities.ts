import type { Actor } from '../access/actor.ts';
import { abilitiesOf } from '../access/policy.ts';
import { canTake } from '../platform/lifecycle.ts';
import type { Proposal } from './proposal.entity.ts';
import { proposalLifecycle, type ProposalStep } from './proposal.lifecycle.ts';
import { proposalPolicy } from './proposal.policy.ts';
import type { ProposalAbilities } from './proposal.shapes.ts';

/** What somebody may do now: who may (the policy) and when it can be done (the lifecycle, and whether there is a draft). */
export function proposalAbilities(actor: Actor, proposal: Proposal, hasDraft: boolean): ProposalAbilities {
  const may = abilitiesOf(proposalPolicy, actor, proposal);
  const now = (step: ProposalStep) => canTake(proposalLifecycle, step, proposal.state);
  return {
    editDraft: may.edit && now('saveDraft') && hasDraft,
    askReview: may.askReview && now('askReview') && hasDraft,
    publish: may.publish && now('publish'),
    startNextVersion: may.edit && now('startNextVersion') && !hasDraft,
    publishNextVersion: may.publish && now('publishNextVersion') && hasDraft,
    extendDeadline: may.extendDeadline && now('extendDeadline'),
    withdraw: may.withdraw && now('withdraw') && proposal.inEffectFrom === null,
    recordStandpoint: may.recordStandpoint && now('discuss'),
    viewDraft: may.viewDraft,
  };
}

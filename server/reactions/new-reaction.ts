import { newId } from '../platform/ids.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionChannel, ReactionState } from './reaction.entity.ts';

/** A reaction of which nothing has been submitted yet. */
export function newReaction(proposal: Proposal, providerId: string, createdAt: Date): Reaction {
  return Object.assign(new Reaction(), {
    id: newId(),
    regionId: proposal.regionId,
    proposalId: proposal.id,
    providerId,
    state: ReactionState.DRAFT,
    channel: ReactionChannel.PORTAL,
    receiptNumber: null,
    submittedAt: null,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    late: false,
    admission: null,
    admissionReason: null,
    admissionAt: null,
    admissionById: null,
    withdrawnAt: null,
    withdrawReason: null,
    currentRevisionId: null,
    createdAt,
    version: 1,
  });
}

/** An empty text of a reaction, about the current version of its proposal. */
export function newRevision(proposal: Proposal, reactionId: string, number: number): ReactionRevision {
  return Object.assign(new ReactionRevision(), {
    id: newId(),
    reactionId,
    number,
    proposalVersionId: proposal.currentVersionId,
    channel: ReactionChannel.PORTAL,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    registeredForId: null,
    standpoint: null,
    text: '',
    confidential: false,
    textConfidential: false,
    objectsToPublication: false,
    submittedAt: null,
    submittedById: null,
    savedById: null,
    version: 1,
  });
}

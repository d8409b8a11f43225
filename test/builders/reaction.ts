import { newId } from '../../server/platform/ids.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { ReactionRevision, Standpoint } from '../../server/reactions/reaction-revision.entity.ts';
import {
  Admission,
  Reaction,
  ReactionChannel,
  ReactionState,
} from '../../server/reactions/reaction.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import type { ProposalSetting } from './proposal.ts';
import { insert, next } from './rows.ts';

export interface ReactionSetting {
  reaction: Reaction;
  revision: ReactionRevision;
}

/** A submitted reaction that supports the proposal with remarks; traits: state, late, and those of its revision. */
export async function aReaction(
  on: TestApp,
  { proposal, version }: ProposalSetting,
  provider: Provider,
  given: Partial<Reaction> = {},
  said: Partial<ReactionRevision> = {},
): Promise<ReactionSetting> {
  const now = on.clock.now();
  const submittedAt = given.state === ReactionState.DRAFT ? null : now;
  const [id, revisionId] = [newId(), newId()];
  const reaction = await insert(on, Reaction, {
    id,
    regionId: proposal.regionId,
    proposalId: proposal.id,
    providerId: provider.id,
    state: ReactionState.SUBMITTED,
    channel: ReactionChannel.PORTAL,
    receiptNumber: submittedAt ? `TEST-2026-${String(next()).padStart(5, '0')}` : null,
    submittedAt,
    receivedOn: null,
    receivedAt: null,
    registeredById: null,
    late: false,
    admission: given.late ? Admission.PENDING : null,
    admissionReason: null,
    admissionAt: null,
    admissionById: null,
    withdrawnAt: null,
    withdrawReason: null,
    currentRevisionId: submittedAt ? revisionId : null,
    createdAt: now,
    version: 1,
    ...given,
  });
  const revision = await insert(on, ReactionRevision, {
    id: revisionId,
    reactionId: id,
    number: 1,
    proposalVersionId: version.id,
    channel: given.channel ?? ReactionChannel.PORTAL,
    receivedOn: given.receivedOn ?? null,
    receivedAt: null,
    registeredById: null,
    registeredForId: null,
    standpoint: Standpoint.SUPPORT_WITH_REMARKS,
    text: 'Wij zijn het eens met het voorstel, maar vragen aandacht voor de kosten van scholing.',
    confidential: false,
    textConfidential: false,
    objectsToPublication: false,
    submittedAt,
    submittedById: null,
    savedAt: now,
    savedById: null,
    version: 1,
    ...said,
  });
  return { reaction, revision };
}

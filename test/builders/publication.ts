import { newId } from '../../server/platform/ids.ts';
import type { Proposal } from '../../server/proposals/proposal.entity.ts';
import { PublicationState, ReactionPublication } from '../../server/reactions/reaction-publication.entity.ts';
import { RedactionGround } from '../../server/reactions/redaction-ground.ts';
import { Redaction, RedactionPlace } from '../../server/reactions/redaction.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import type { ReactionSetting } from './reaction.ts';
import { insert } from './rows.ts';

/** A release of a reaction that holds, where nothing else keeps it from the public; traits: another state. */
export function aPublication(
  on: TestApp,
  { deadlineDate }: Proposal,
  { reaction, revision }: ReactionSetting,
  given: Partial<ReactionPublication> = {},
): Promise<ReactionPublication> {
  return insert(on, ReactionPublication, {
    id: newId(),
    reactionId: reaction.id,
    revisionId: revision.id,
    state: PublicationState.RELEASED,
    reason: null,
    termEndedOn: deadlineDate,
    publicKey: revision.text.toLowerCase(),
    changedAt: on.clock.now(),
    changedBy: 'Secretaris',
    version: 1,
    ...given,
  });
}

/** A passage that is left out of the general text of a revision; traits: another place. */
export function aRedaction(
  on: TestApp,
  revisionId: string,
  addedById: string,
  given: Partial<Redaction>,
): Promise<Redaction> {
  return insert(on, Redaction, {
    id: newId(),
    revisionId,
    place: RedactionPlace.TEXT,
    commentId: null,
    documentId: null,
    start: null,
    end: null,
    ground: RedactionGround.WOO_5_1_2_E,
    addedAt: on.clock.now(),
    addedById,
    addedBy: 'Secretaris',
    liftedAt: null,
    liftedById: null,
    liftedBy: null,
    ...given,
  });
}

import { registerEnumType } from 'type-graphql';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { counts } from './counted-reactions.ts';
import { PublicationState, type ReactionPublication } from './reaction-publication.entity.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import { ReactionState, type Reaction } from './reaction.entity.ts';

/** Waarom een reactie (nog) niet openbaar kan worden. */
export enum PublicationHindrance {
  OBJECTED = 'OBJECTED',
  CONFIDENTIAL = 'CONFIDENTIAL',
  WITHDRAWN = 'WITHDRAWN',
  NOT_ADMITTED = 'NOT_ADMITTED',
  TERM_RUNNING = 'TERM_RUNNING',
}
registerEnumType(PublicationHindrance, {
  name: 'PublicationHindrance',
  description: 'Why a reaction cannot become public, whatever the municipalities decide.',
  valuesConfig: {
    OBJECTED: { description: 'Its provider objects to publication.' },
    CONFIDENTIAL: { description: 'It is for the municipalities only, as a whole.' },
    WITHDRAWN: { description: 'It was withdrawn, and counts no longer.' },
    NOT_ADMITTED: { description: 'It came late, and the municipalities have not taken it in.' },
    TERM_RUNNING: { description: 'Not before the reaction term has ended.' },
  },
});

type Said = Pick<ReactionRevision, 'id' | 'confidential' | 'objectsToPublication'>;

/** What keeps a reaction from the public now; null when nothing but the decision to release it. */
export function hindranceToPublish(
  reaction: Pick<Reaction, 'state' | 'late' | 'admission'>,
  current: Said,
  proposal: Pick<Proposal, 'deadline'>,
  now: Date,
): PublicationHindrance | null {
  if (reaction.state !== ReactionState.SUBMITTED) return PublicationHindrance.WITHDRAWN;
  if (current.objectsToPublication) return PublicationHindrance.OBJECTED;
  if (current.confidential) return PublicationHindrance.CONFIDENTIAL;
  if (!counts(reaction)) return PublicationHindrance.NOT_ADMITTED;
  if (!proposal.deadline || now <= proposal.deadline) return PublicationHindrance.TERM_RUNNING;
  return null;
}

/**
 * What holds of what was decided: another text that counts is to be looked through again, and a reaction term that was
 * extended after the release closes it until somebody releases it anew.
 */
export function standingOf(
  publication: Pick<ReactionPublication, 'state' | 'revisionId' | 'termEndedOn'> | null,
  current: Pick<Said, 'id'>,
  proposal: Pick<Proposal, 'deadlineDate'>,
): PublicationState {
  if (!publication || publication.revisionId !== current.id) return PublicationState.TO_REVIEW;
  const closedAgain =
    publication.state === PublicationState.RELEASED && publication.termEndedOn !== proposal.deadlineDate;
  return closedAgain ? PublicationState.REVIEWED : publication.state;
}

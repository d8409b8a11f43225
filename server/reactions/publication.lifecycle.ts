import type { Lifecycle } from '../platform/lifecycle.ts';
import { PublicationState } from './reaction-publication.entity.ts';

export type PublicationStep = 'redact' | 'liftRedaction' | 'review' | 'release' | 'withhold' | 'takeBack';

const { TO_REVIEW, REVIEWED, RELEASED, WITHHELD } = PublicationState;

/**
 * To look through, looked through, released or withheld. More can be left out at any time, also of what is public
 * already; what was left out is only put back while nobody can read it.
 */
export const publicationLifecycle: Lifecycle<PublicationStep, PublicationState> = {
  redact: { from: [TO_REVIEW, REVIEWED, RELEASED, WITHHELD], to: null },
  liftRedaction: { from: [TO_REVIEW, REVIEWED, WITHHELD], to: null },
  review: { from: [TO_REVIEW], to: REVIEWED },
  release: { from: [REVIEWED], to: RELEASED },
  withhold: { from: [TO_REVIEW, REVIEWED], to: WITHHELD },
  takeBack: { from: [RELEASED, WITHHELD], to: REVIEWED },
};

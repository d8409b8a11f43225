import { registerEnumType } from 'type-graphql';
import type { MailKind } from '../notifications/mail-kinds.ts';
import { MailState } from '../notifications/outbox-mail.entity.ts';

/** Bezorging: whether the invitation reached anybody who represents the provider. */
export enum ReachDelivery {
  DELIVERED = 'DELIVERED',
  UNDERWAY = 'UNDERWAY',
  UNDELIVERABLE = 'UNDELIVERABLE',
  NOT_TRACKED = 'NOT_TRACKED',
}
registerEnumType(ReachDelivery, {
  name: 'ReachDelivery',
  description: 'Whether the mail that invites a provider reached somebody.',
  valuesConfig: {
    DELIVERED: { description: 'Bezorgd: a mail server accepted at least one mail and it did not come back.' },
    UNDERWAY: { description: 'Onderweg: none was accepted yet, at least one still waits to be sent.' },
    UNDELIVERABLE: {
      description: 'Niet bezorgd: each mail came back or was given up, or nobody could be mailed.',
    },
    NOT_TRACKED: {
      description: 'Niet bijgehouden: of this proposal it was not kept which provider was mailed.',
    },
  },
});

/** The mails that invite: a provider can also be invited by a next version that touches its contract. */
export const invitingKinds: MailKind[] = ['proposal.published', 'proposal.next-version'];

/** The one rule; reach.queries.ts says the same in SQL, and a test holds the two against each other. */
export function deliveryOf(states: MailState[], tracked: boolean): ReachDelivery {
  if (!tracked) return ReachDelivery.NOT_TRACKED;
  if (states.includes(MailState.ACCEPTED)) return ReachDelivery.DELIVERED;
  return states.includes(MailState.QUEUED) ? ReachDelivery.UNDERWAY : ReachDelivery.UNDELIVERABLE;
}

import { InboundMail, InboundMailState, MailReason } from '../../server/intake/inbound-mail.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert } from './rows.ts';

/** A mail that waits for the staff of a region, from somebody who represents nobody. */
export const aHeldMail = (on: TestApp, regionId: string, given: Partial<InboundMail> = {}) => {
  const id = newId();
  return insert(on, InboundMail, {
    id,
    regionId,
    fileKey: newId(),
    bytes: 100,
    sha256: '0'.repeat(64),
    messageId: `${id}@example.org`,
    dedupKey: id,
    envelopeFrom: 'onbekend@example.org',
    recipient: 'regio@in.example.org',
    receivedAt: on.clock.now(),
    state: InboundMailState.HELD,
    reason: MailReason.UNKNOWN_SENDER,
    fromAddress: 'onbekend@example.org',
    fromName: 'Anke Onbekend',
    senderProven: false,
    subject: 'Onze reactie',
    text: 'Wij zijn het niet eens.',
    providerId: null,
    proposalId: null,
    attempts: 1,
    nextAttemptAt: on.clock.now(),
    handledAt: null,
    handledById: null,
    refuseReason: null,
    version: 1,
    ...given,
  });
};

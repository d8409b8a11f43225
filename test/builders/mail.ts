import { type MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert } from './rows.ts';

/** The mail that invites a provider, as far as it came. */
export const anInvitingMail = (
  on: TestApp,
  subjectId: string,
  providerId: string,
  state: MailState,
  given: Partial<OutboxMail> = {},
) =>
  insert(on, OutboxMail, {
    id: newId(),
    recipient: 'iemand@example.org',
    personId: null,
    language: 'nl',
    subject: 'Voorstel',
    text: '',
    html: '',
    kind: 'proposal.published',
    subjectId,
    providerId,
    replyTo: null,
    unsubscribeUrl: null,
    digestId: null,
    state,
    attempts: 1,
    createdAt: on.clock.now(),
    // Not now: the outbox leaves it where it is.
    nextAttemptAt: new Date('2030-01-01T00:00:00Z'),
    sentAt: null,
    bouncedAt: null,
    bounceStatus: null,
    lastError: null,
    ...given,
  });

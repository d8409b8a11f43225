import { LessThanOrEqual } from 'typeorm';
import type { Services } from '../platform/context.ts';
import type { MailTransport } from '../platform/mail-transport.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

const maxAttempts = 8;

/** Sends what is due. A failure waits longer each time (1, 2, 4 ... minutes) and is given up after eight tries. */
export async function sendOutbox(services: Services, transport: MailTransport): Promise<number> {
  const due = await services.database.manager.find(OutboxMail, {
    where: { state: MailState.QUEUED, nextAttemptAt: LessThanOrEqual(services.clock.now()) },
    order: { nextAttemptAt: 'ASC' },
    take: 50,
  });
  for (const mail of due) await sendOne(services, transport, mail);
  return due.length;
}

/** Taken by a conditional update first, so that two servers never send the same mail. */
async function sendOne(services: Services, transport: MailTransport, mail: OutboxMail): Promise<void> {
  const attempts = mail.attempts + 1;
  const retryAt = new Date(services.clock.now().getTime() + 2 ** mail.attempts * 60_000);
  const taken = await services.database.transaction((manager) =>
    manager.update(
      OutboxMail,
      { id: mail.id, attempts: mail.attempts, state: MailState.QUEUED },
      { attempts, nextAttemptAt: retryAt },
    ),
  );
  if (taken.affected !== 1) return;
  const outcome = await transport
    .send({ id: mail.id, to: mail.recipient, subject: mail.subject, text: mail.text, html: mail.html })
    .then(() => ({ state: MailState.SENT, sentAt: services.clock.now(), lastError: null }))
    .catch((error: Error) => ({
      state: attempts >= maxAttempts ? MailState.FAILED : MailState.QUEUED,
      lastError: error.message.slice(0, 500),
    }));
  if (outcome.lastError)
    services.log.warn({ mailId: mail.id, kind: mail.kind, attempts }, 'mail was not accepted');
  await services.database.transaction((manager) => manager.update(OutboxMail, { id: mail.id }, outcome));
}

import { LessThanOrEqual } from 'typeorm';
import type { Services } from '../platform/context.ts';
import type { MailTransport } from '../platform/mail-transport.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

const minute = 60_000;
const maxAttempts = 8;
const atOnce = 4;

/** While one server sends a mail, no other touches it for this long: longer than sending can take. */
const lease = 10 * minute;

/** 1, 3, 9, 27 ... minutes: a mail server that is down for a night loses nothing. */
const pauseAfter = (attempts: number): number => 3 ** (attempts - 1) * minute;

/** Sends what is due, a few at a time; told to stop, it finishes only what is under way. Answers how many were due. */
export async function sendOutbox(
  services: Services,
  transport: MailTransport,
  stopping?: AbortSignal,
): Promise<number> {
  const due = await services.database.manager.find(OutboxMail, {
    where: { state: MailState.QUEUED, nextAttemptAt: LessThanOrEqual(services.clock.now()) },
    order: { nextAttemptAt: 'ASC', id: 'ASC' },
    take: 50,
  });
  const waiting = due.values();
  const lane = async (): Promise<void> => {
    for (const mail of waiting) {
      if (stopping?.aborted) return;
      await sendOne(services, transport, mail);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return due.length;
}

/** Taken by a conditional update first, so that two servers never send the same mail. */
async function sendOne(services: Services, transport: MailTransport, mail: OutboxMail): Promise<void> {
  const attempts = mail.attempts + 1;
  const taken = await services.database.transaction((manager) =>
    manager.update(
      OutboxMail,
      { id: mail.id, attempts: mail.attempts, state: MailState.QUEUED },
      { attempts, nextAttemptAt: later(services, lease) },
    ),
  );
  if (taken.affected !== 1) return;
  const outcome = await transport
    .send({ ...mail, to: mail.recipient })
    .then(() => ({ state: MailState.ACCEPTED, sentAt: services.clock.now(), lastError: null }))
    .catch((error: unknown) => failure(services, mail, attempts, error));
  await noteOutcome(services, mail, outcome);
}

/** A mail that came back before its server had answered is known as undeliverable, and stays so. */
async function noteOutcome(
  services: Services,
  { id }: OutboxMail,
  outcome: Partial<OutboxMail>,
): Promise<void> {
  await services.database.transaction(async (manager) => {
    const noted = await manager.update(OutboxMail, { id, state: MailState.QUEUED }, outcome);
    if (noted.affected === 0 && outcome.sentAt)
      await manager.update(OutboxMail, { id }, { sentAt: outcome.sentAt });
  });
}

const later = ({ clock }: Services, ms: number): Date => new Date(clock.now().getTime() + ms);

/** Tried again later, or given up. The log has no address and not the server's words, which can hold one. */
function failure(
  services: Services,
  mail: OutboxMail,
  attempts: number,
  error: unknown,
): Partial<OutboxMail> {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string };
  const facts = { mailId: mail.id, kind: mail.kind, attempts, code, responseCode };
  const lastError = (message ?? 'unknown').slice(0, 500);
  if (attempts >= maxAttempts) {
    services.log.error(facts, 'a mail was given up');
    return { state: MailState.FAILED, lastError };
  }
  services.log.warn(facts, 'a mail was not accepted');
  return { state: MailState.QUEUED, nextAttemptAt: later(services, pauseAfter(attempts)), lastError };
}

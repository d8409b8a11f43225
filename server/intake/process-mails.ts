import { LessThanOrEqual } from 'typeorm';
import { recordBounce } from '../notifications/record-bounce.ts';
import type { Services } from '../platform/context.ts';
import { headBytes } from '../platform/mail-in/mail-headers.ts';
import { readableBytes } from '../platform/mail-in/mail-limits.ts';
import { readMail } from '../platform/mail-in/read-mail.ts';
import { InboundMail, InboundMailState, MailReason } from './inbound-mail.entity.ts';
import { targetOf } from './mail-address.ts';
import { settleMail } from './settle-mail.ts';

const minute = 60_000;
/** While one server reads a mail no other touches it for so long: longer than reading can take. */
const lease = 5 * minute;
const maxAttempts = 4;

/** Looks at the mail that waits, one by one. A mail that cannot be read waits for people and stops no other. */
export async function processMails(services: Services, stopping?: AbortSignal): Promise<number> {
  const due = await services.database.manager.find(InboundMail, {
    where: { state: InboundMailState.RECEIVED, nextAttemptAt: LessThanOrEqual(services.clock.now()) },
    order: { receivedAt: 'ASC', id: 'ASC' },
    take: 20,
  });
  for (const mail of due) {
    if (stopping?.aborted) break;
    await processOne(services, mail);
  }
  return due.length;
}

async function processOne(services: Services, mail: InboundMail): Promise<void> {
  if (!(await take(services, mail))) return;
  try {
    // Who ended the program each time it was read is not read once more.
    if (mail.attempts > maxAttempts) throw new Error('read too often without an end');
    await settle(services, mail);
  } catch (error) {
    services.log.error(
      { err: error, mailId: mail.id, attempts: mail.attempts },
      'a mail could not be settled',
    );
    if (mail.attempts < maxAttempts) return;
    await update(services, mail, { state: InboundMailState.HELD, reason: MailReason.UNREADABLE });
  }
}

/** By a conditional update, so that two servers never take the same mail; tried again when the lease has ended. */
async function take(services: Services, mail: InboundMail): Promise<boolean> {
  const attempts = mail.attempts + 1;
  const nextAttemptAt = new Date(services.clock.now().getTime() + lease);
  const taken = await services.database.transaction((manager) =>
    manager.update(
      InboundMail,
      { id: mail.id, state: InboundMailState.RECEIVED, attempts: mail.attempts },
      { attempts, nextAttemptAt },
    ),
  );
  Object.assign(mail, { attempts, nextAttemptAt });
  return taken.affected === 1;
}

async function settle(services: Services, mail: InboundMail): Promise<void> {
  const target = await targetOf(services, mail.recipient);
  if (target?.kind === 'BOUNCE') {
    await recordBounce(services, target.mailId, await bytesOf(services, mail, headBytes));
    await update(services, mail, { state: InboundMailState.IGNORED, reason: MailReason.BOUNCE });
    return;
  }
  // An address that was taken away meanwhile: what came to it still is of its region.
  const known = target ?? { kind: 'REGION' as const, regionId: mail.regionId! };
  const tooLarge = mail.bytes > readableBytes;
  const raw = await bytesOf(services, mail, tooLarge ? headBytes : mail.bytes);
  const reading = await readMail(raw);
  await settleMail(
    services,
    mail,
    known,
    tooLarge ? { ...reading, whole: false, why: 'TOO_LARGE' } : reading,
  );
}

async function update(services: Services, { id }: InboundMail, patch: Partial<InboundMail>): Promise<void> {
  const waiting = { id, state: InboundMailState.RECEIVED };
  await services.database.transaction((manager) => manager.update(InboundMail, waiting, patch));
}

async function bytesOf({ files }: Services, { fileKey, bytes }: InboundMail, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const end = Math.min(bytes, most) - 1;
  if (end < 0) return Buffer.alloc(0);
  for await (const chunk of await files.read(fileKey, { start: 0, end })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

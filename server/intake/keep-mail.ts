import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { Envelope } from '../platform/mail-in/mail-server.ts';
import { InboundMail, InboundMailState } from './inbound-mail.entity.ts';
import { targetOf, type MailTarget } from './mail-address.ts';
import { MailPrinter, type MailPrint } from './mail-print.ts';

/**
 * Keeps a mail whole, before anybody has looked at it: first its bytes, then a row for each recipient, in which it waits.
 * The same mail to the same recipient is kept once; another mail under the same Message-ID is another mail. When this has
 * resolved a sudden end loses nothing.
 */
export async function keepMail(services: Services, envelope: Envelope, raw: Readable): Promise<void> {
  const fileKey = newId();
  const printer = new MailPrinter();
  await services.files.write(fileKey, Readable.from(watched(raw, printer), { objectMode: false }));
  try {
    const kept = await insertRows(services, envelope, { ...printer.end(), fileKey });
    if (kept === 0) await services.files.remove(fileKey);
  } catch (error) {
    await services.files.remove(fileKey);
    throw error;
  }
}

async function* watched(raw: Readable, printer: MailPrinter): AsyncGenerator<Buffer> {
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    printer.add(chunk);
    yield chunk;
  }
}

async function insertRows(
  services: Services,
  envelope: Envelope,
  mail: MailPrint & { fileKey: string },
): Promise<number> {
  const targets = await Promise.all(
    envelope.to.map(async (recipient) => ({ recipient, target: await targetOf(services, recipient) })),
  );
  return services.database.transaction(async () => {
    let kept = 0;
    for (const { recipient, target } of targets) {
      if (!target) continue;
      const row = { ...mail, recipient, from: envelope.from };
      kept += await insertOnce(services, rowOf(services, target, row));
    }
    return kept;
  });
}

async function insertOnce(services: Services, row: InboundMail): Promise<number> {
  if (await db(services).existsBy(InboundMail, { dedupKey: row.dedupKey })) return 0;
  // Two servers can take the same mail at the same moment: then the index lets one of them in.
  await db(services).createQueryBuilder().insert().into(InboundMail).values(row).orIgnore().execute();
  return (await db(services).existsBy(InboundMail, { id: row.id })) ? 1 : 0;
}

interface Kept extends MailPrint {
  fileKey: string;
  recipient: string;
  from: string;
}

/**
 * One mail, one key. A mail whose sender's server never heard that it was taken comes again by another way, with other
 * notes of the servers in its head: so what its sender wrote counts. Without a Message-ID only equal bytes are one mail.
 */
function dedupKeyOf({ messageId, contentHash, sha256 }: MailPrint, recipient: string): string {
  const which = messageId ? `${messageId}\n${contentHash}` : sha256;
  return createHash('sha256').update(`${which}\n${recipient}`).digest('hex');
}

function rowOf(services: Services, { regionId }: MailTarget, { from, ...kept }: Kept): InboundMail {
  const now = services.clock.now();
  const recipient = kept.recipient.toLowerCase().slice(0, 254);
  return Object.assign(new InboundMail(), {
    ...kept,
    id: newId(),
    regionId,
    recipient,
    dedupKey: dedupKeyOf(kept, recipient),
    envelopeFrom: from.slice(0, 254),
    receivedAt: now,
    state: InboundMailState.RECEIVED,
    reason: null,
    fromAddress: '',
    fromName: '',
    senderProven: false,
    subject: '',
    text: '',
    providerId: null,
    proposalId: null,
    attempts: 0,
    nextAttemptAt: now,
    handledAt: null,
    handledById: null,
    refuseReason: null,
    version: 1,
  });
}

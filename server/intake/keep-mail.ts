import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { headBytes, messageIdOf, readHeaders } from '../platform/mail-in/mail-headers.ts';
import type { Envelope } from '../platform/mail-in/mail-server.ts';
import { InboundMail, InboundMailState } from './inbound-mail.entity.ts';
import { targetOf, type MailTarget } from './mail-address.ts';

interface Seen {
  hash: Hash;
  bytes: number;
  head: Buffer[];
  headLength: number;
}

/**
 * Keeps a mail whole, before anybody has looked at it: first its bytes, then a row for each recipient, in which it waits.
 * The same message to the same recipient is kept once. When this has resolved a sudden end loses nothing.
 */
export async function keepMail(services: Services, envelope: Envelope, raw: Readable): Promise<void> {
  const fileKey = newId();
  const seen: Seen = { hash: createHash('sha256'), bytes: 0, head: [], headLength: 0 };
  await services.files.write(fileKey, Readable.from(watched(raw, seen), { objectMode: false }));
  try {
    const kept = await insertRows(services, envelope, fileKey, seen);
    if (kept === 0) await services.files.remove(fileKey);
  } catch (error) {
    await services.files.remove(fileKey);
    throw error;
  }
}

async function* watched(raw: Readable, seen: Seen): AsyncGenerator<Buffer> {
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    seen.hash.update(chunk);
    seen.bytes += chunk.length;
    if (seen.headLength < headBytes) {
      seen.head.push(chunk);
      seen.headLength += chunk.length;
    }
    yield chunk;
  }
}

async function insertRows(
  services: Services,
  envelope: Envelope,
  fileKey: string,
  seen: Seen,
): Promise<number> {
  const sha256 = seen.hash.digest('hex');
  const messageId = messageIdOf(readHeaders(Buffer.concat(seen.head)));
  const targets = await Promise.all(
    envelope.to.map(async (recipient) => ({ recipient, target: await targetOf(services, recipient) })),
  );
  return services.database.transaction(async () => {
    let kept = 0;
    for (const { recipient, target } of targets) {
      if (!target) continue;
      const row = { fileKey, sha256, messageId, recipient, bytes: seen.bytes, from: envelope.from };
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

interface Kept extends Pick<InboundMail, 'fileKey' | 'sha256' | 'messageId' | 'recipient' | 'bytes'> {
  from: string;
}

function rowOf(services: Services, { regionId }: MailTarget, { from, ...kept }: Kept): InboundMail {
  const now = services.clock.now();
  const recipient = kept.recipient.toLowerCase().slice(0, 254);
  return Object.assign(new InboundMail(), {
    ...kept,
    id: newId(),
    regionId,
    recipient,
    dedupKey: createHash('sha256')
      .update(`${kept.messageId ?? kept.sha256}\n${recipient}`)
      .digest('hex'),
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

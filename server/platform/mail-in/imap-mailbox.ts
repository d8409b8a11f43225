import { ImapFlow } from 'imapflow';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { headerValues, readHeaders, type MailHeader } from './mail-headers.ts';
import type { MailTaker } from './mail-server.ts';

/** Headers in which a mail server writes where a mail really went; then those of the sender. */
const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'];
const atOnce = 50;

/**
 * Fetches what is unread in a mailbox. A mail is marked read only when it has been kept, so that an interruption loses
 * nothing. One that is for none of our addresses is not ours to keep: it stays, flagged, for who reads the mailbox.
 */
export async function fetchMails(
  address: string,
  taker: MailTaker,
  log: Logger,
  stopping?: AbortSignal,
): Promise<void> {
  const { client, folder } = clientFor(address);
  // Without a listener a broken connection would end the program.
  client.on('error', (error: unknown) => log.warn({ err: error }, 'the mailbox broke off'));
  // A mailbox that says nothing does not hold up the end of the program; what was not marked is fetched again.
  const hangUp = () => client.close();
  stopping?.addEventListener('abort', hangUp);
  try {
    await client.connect();
    const lock = await client.getMailboxLock(folder);
    try {
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of unread.slice(0, atOnce)) {
        if (stopping?.aborted || !client.usable) break;
        // One that could not be kept stays unread, to be fetched again; the others do not wait for it.
        await fetchOne(client, uid, taker, log).catch((error: unknown) =>
          log.error({ err: error, uid }, 'a mail could not be fetched'),
        );
      }
    } finally {
      lock.release();
    }
    await client.logout();
  } finally {
    stopping?.removeEventListener('abort', hangUp);
    client.close();
  }
}

function clientFor(address: string): { client: ImapFlow; folder: string } {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    socketTimeout: 60_000,
  });
  return { client, folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX' };
}

async function fetchOne(client: ImapFlow, uid: number, taker: MailTaker, log: Logger): Promise<void> {
  const found = await client.fetchOne(String(uid), { headers: true, size: true }, { uid: true });
  if (!found || !found.headers) return;
  const headers = readHeaders(found.headers);
  const to = await recipientsOf(headers, taker);
  if (to.length === 0 || (found.size ?? 0) > taker.maxBytes) {
    log.warn({ uid, bytes: found.size, known: to.length }, 'a mail stays in the mailbox, flagged');
    await client.messageFlagsAdd(String(uid), ['\\Flagged', '\\Seen'], { uid: true });
    return;
  }
  const { content } = await client.download(String(uid), undefined, { uid: true });
  await taker.keep({ from: returnPath(headers), to }, content as Readable);
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
}

/** The addresses of ours among those that a mail names: first where it really went, else where it was sent. */
async function recipientsOf(headers: MailHeader[], taker: MailTaker): Promise<string[]> {
  for (const names of [recipientHeaders.slice(0, 4), recipientHeaders.slice(4)]) {
    const named = names.flatMap((name) => headerValues(headers, name)).join(' ');
    const addresses = new Set(
      named
        .toLowerCase()
        .match(/[^\s<>,;:"'()]{1,64}@[^\s<>,;:"'()]{1,190}/g)
        ?.slice(0, 50),
    );
    const known: string[] = [];
    for (const address of addresses) if (await taker.knows(address)) known.push(address);
    if (known.length > 0) return known;
  }
  return [];
}

/** Who sent it, as the receiving server noted; without a note the sender is taken to be a person. */
function returnPath(headers: MailHeader[]): string {
  const [noted] = headerValues(headers, 'return-path');
  return noted === undefined ? 'unknown' : noted.replace(/^<|>$/g, '').trim();
}

import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

/** Who sent a mail to whom, as the servers agreed on it; the headers can say something else. */
export interface Envelope {
  /** Empty for a mail that nobody may answer, such as a bounce. */
  from: string;
  to: string[];
}

export interface MailTaker {
  /** The largest mail that is taken at all, in bytes. */
  maxBytes: number;
  /** Whether mail for this address is taken; the sender's server hears at once when it is not. */
  knows: (address: string) => Promise<boolean>;
  /** Keeps the whole mail; only when this has resolved the sender's server hears that it was taken. */
  keep: (envelope: Envelope, raw: Readable) => Promise<void>;
}

export interface MailServerOptions {
  port: number;
  host: string;
}

/** One mail for so many people is no answer to anything. */
const maxRecipients = 20;

class MailRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Takes mail by SMTP from the mail server in front of it; sends nothing and knows no passwords. */
export async function startMailServer(
  options: MailServerOptions,
  taker: MailTaker,
  log: Logger,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    // The way from the organisation's own mail server is the organisation's; a certificate of ours would prove nothing.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: taker.maxBytes,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    onRcptTo: (address, session, done) => void answering(checkRecipient(taker, address, session), log, done),
    onData: (stream, session, done) => void answering(take(taker, stream, session), log, done),
  });
  // A connection that breaks off is its sender's affair: what was not answered is sent again.
  server.on('error', (error) => log.debug({ err: error }, 'a mail connection failed'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What is refused is told; what went wrong here is for the log, and the sender's server tries again later. */
async function answering(
  work: Promise<void>,
  log: Logger,
  done: (error?: Error | null) => void,
): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof MailRefusal) return done(error);
    if (brokeOff(error)) log.info('a sender broke off in the middle of a mail');
    else log.error({ err: error }, 'a mail could not be kept');
    return done(new MailRefusal(451, 'Could not be kept now, please try again later'));
  }
  return done();
}

const brokeOff = (error: unknown): boolean =>
  ['ECONNECTION', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');

async function checkRecipient(
  taker: MailTaker,
  { address }: SMTPServerAddress,
  { envelope }: SMTPServerSession,
): Promise<void> {
  if (envelope.rcptTo.length >= maxRecipients) throw new MailRefusal(452, 'Too many recipients');
  if (!(await taker.knows(address))) throw new MailRefusal(550, 'No such mailbox here');
}

async function take(
  taker: MailTaker,
  stream: Readable & { sizeExceeded?: boolean },
  { envelope }: SMTPServerSession,
): Promise<void> {
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  const to = [...new Set(envelope.rcptTo.map(({ address }) => address))];
  try {
    await taker.keep({ from, to }, whole(stream));
  } catch (error) {
    // Read to its end, or the sender would not listen to the answer.
    stream.resume();
    throw stream.sizeExceeded ? new MailRefusal(552, 'Larger than is taken here') : error;
  }
}

/**
 * The bytes of a mail; fails as soon as it is larger than is taken, so that what was written is thrown away. Nothing is
 * read before it is asked for: a connection that broke off earlier fails then, to who reads, and not to the program.
 */
function whole(stream: Readable & { sizeExceeded?: boolean }): Readable {
  async function* read(): AsyncGenerator<Buffer> {
    // Not destroyed when it is too large: its rest is still read, so that the sender hears the answer.
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (stream.sizeExceeded) throw new MailRefusal(552, 'Larger than is taken here');
      yield chunk;
    }
    if (stream.sizeExceeded) throw new MailRefusal(552, 'Larger than is taken here');
  }
  return Readable.from(read(), { objectMode: false });
}

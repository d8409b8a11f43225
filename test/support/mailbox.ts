import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** The addresses of the envelope, where it really went. */
  to: string[];
  /** The sender of the envelope, where it comes back to. */
  from: string;
  /** As it came over the line. */
  raw: string;
  mail: ParsedMail;
}

export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  mails: ReceivedMail[];
  /** From now on each mail is refused with this answer of the mail server; null takes mail again. */
  refuseWith: (code: number | null) => void;
  /** From now on taking a mail lasts so long. */
  takeMs: (ms: number) => void;
  /** Resolves when so many mails have come in all; fails after ten seconds. */
  waitFor: (count: number) => Promise<ReceivedMail[]>;
  stop: () => Promise<void>;
}

/** A real mail server on a free port that keeps what it is sent. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  let refusal: number | null = null;
  let delay = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error('refused'), { responseCode: refusal }));
        const raw = Buffer.concat(chunks);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void simpleParser(raw).then((mail) =>
          setTimeout(() => {
            mails.push({ to, from, raw: raw.toString('latin1'), mail });
            done();
          }, delay),
        );
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refuseWith: (code) => (refusal = code),
    takeMs: (ms) => (delay = ms),
    waitFor: async (count) => {
      for (let left = 200; left > 0 && mails.length < count; left -= 1)
        await new Promise((resume) => setTimeout(resume, 50));
      if (mails.length < count) throw new Error(`${mails.length} of ${count} mails came`);
      return mails;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

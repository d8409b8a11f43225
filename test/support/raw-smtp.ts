import { connect, type Socket } from 'node:net';

/** A talk with a mail server, byte for byte: no library mends what is sent. */
export interface SmtpTalk {
  /** Sends a line and answers what the server said to it. */
  say: (line: string) => Promise<string>;
  /** Sends bytes as they are, without waiting for an answer. */
  send: (bytes: Buffer) => Promise<void>;
  /** What the server says next; '' when it hung up. */
  answer: () => Promise<string>;
  end: () => void;
}

export async function talkTo(port: number): Promise<SmtpTalk> {
  const socket = connect(port, '127.0.0.1');
  const answers = answersOf(socket);
  const answer = async () => ((await answers.next()).value as string | undefined) ?? '';
  const send = (bytes: Buffer) =>
    new Promise<void>((resolve) => {
      socket.write(bytes, () => resolve());
    });
  await answer();
  const say = async (line: string) => {
    await send(Buffer.from(`${line}\r\n`));
    return answer();
  };
  await say('EHLO mx.example.org');
  return { say, send, answer, end: () => socket.destroy() };
}

/** Sends one mail, its bytes as they are; answers the server's last word on it. */
export async function sendBytes(port: number, from: string, to: string, mail: Buffer): Promise<string> {
  const talk = await talkTo(port);
  try {
    for (const line of [`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']) {
      const answer = await talk.say(line);
      if (!/^[23]/.test(answer)) return answer;
    }
    await talk.send(Buffer.concat([stuffed(lined(mail)), Buffer.from('.\r\n')]));
    return await talk.answer();
  } finally {
    talk.end();
  }
}

/** A mail ends with the end of a line; sent by SMTP it cannot do otherwise. */
export const lined = (mail: Buffer): Buffer =>
  mail.length === 0 || mail.subarray(-2).toString('latin1') === '\r\n'
    ? mail
    : Buffer.concat([mail, Buffer.from('\r\n')]);

/** A line that starts with a dot gets one more, so that it does not end the mail (RFC 5321, 4.5.2). */
export const stuffed = (mail: Buffer): Buffer =>
  Buffer.from(mail.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1');

/** Each answer of a server once it is whole: the last of its lines has no hyphen behind the number. */
async function* answersOf(socket: Socket): AsyncGenerator<string> {
  let heard = '';
  try {
    for await (const chunk of socket.setEncoding('utf8') as AsyncIterable<string>) {
      heard += chunk;
      for (let whole = wholeIn(heard); whole; whole = wholeIn(heard)) {
        heard = heard.slice(whole.length);
        yield whole;
      }
    }
  } catch {
    // Broken off by the other side.
  }
}

const wholeIn = (heard: string): string | undefined => /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(heard)?.[0];

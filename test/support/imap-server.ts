import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ImapMail {
  uid: number;
  raw: Buffer;
  flags: Set<string>;
}

/** A mailbox that can be reached by IMAP, with as much of the protocol as is needed to fetch mail. */
export interface ImapServer {
  address: string;
  mails: ImapMail[];
  /** Everything that it was asked. */
  asked: string[];
  /** Hangs up when the bytes of this mail are asked for, within them, or before it is marked read; null: never. */
  breakOffAt: (uid: number | null, moment?: Moment) => void;
  /** From now on it takes connections and says nothing. */
  fallSilent: () => void;
  stop: () => Promise<void>;
}

type Moment = 'ASKED' | 'WITHIN' | 'MARKING';

export async function imapServer(raws: Buffer[]): Promise<ImapServer> {
  const mails = raws.map((raw, at): ImapMail => ({ uid: at + 101, raw, flags: new Set() }));
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let breaksAt: { uid: number | null; moment: Moment } = { uid: null, moment: 'ASKED' };
  let silent = false;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (silent) return;
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let heard = '';
    socket.setEncoding('latin1').on('data', (text) => {
      heard += String(text);
      for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
        const line = heard.slice(0, end);
        heard = heard.slice(end + 2);
        asked.push(line);
        const breaks = breaksOff(line, breaksAt) ? breaksAt.moment : null;
        if (breaks === 'ASKED' || breaks === 'MARKING') {
          socket.destroy();
          return;
        }
        const said = Buffer.concat(answer(mails, line));
        if (breaks) socket.end(said.subarray(0, said.length / 2));
        else socket.write(said);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    address: `imap://jan:geheim%40@127.0.0.1:${(server.address() as AddressInfo).port}/INBOX`,
    mails,
    asked,
    breakOffAt: (uid, moment = 'ASKED') => {
      breaksAt = { uid, moment };
    },
    fallSilent: () => {
      silent = true;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function breaksOff(line: string, { uid, moment }: { uid: number | null; moment: Moment }): boolean {
  const command = moment === 'MARKING' ? 'STORE (\\d+) ' : 'FETCH (\\d+) .*BODY(?:\\.PEEK)?\\[\\]';
  return Number(new RegExp(`^\\S+ UID ${command}`, 'i').exec(line)?.[1]) === uid;
}

function answer(mails: ImapMail[], line: string): Buffer[] {
  const [, tag = '*', command = '', rest = ''] = /^(\S+) (UID \S+|\S+) ?(.*)$/i.exec(line) ?? [];
  const said = untagged(mails, command.toUpperCase(), rest);
  return [
    ...said.map((one) => Buffer.concat([Buffer.from('* '), one, crlf])),
    Buffer.from(`${tag} OK done\r\n`),
  ];
}

const crlf = Buffer.from('\r\n');

function untagged(mails: ImapMail[], command: string, rest: string): Buffer[] {
  const words = (...given: string[]) => given.map((one) => Buffer.from(one));
  if (command === 'CAPABILITY') return words('CAPABILITY IMAP4rev1');
  if (command === 'LOGOUT') return words('BYE');
  if (command === 'LIST' || command === 'LSUB') return words(`${command} (\\HasNoChildren) "/" "INBOX"`);
  if (command === 'SELECT')
    return words(
      'FLAGS (\\Seen \\Flagged)',
      `${mails.length} EXISTS`,
      'OK [UIDVALIDITY 7] ok',
      'OK [UIDNEXT 999] ok',
    );
  if (command === 'UID SEARCH')
    return words(
      ['SEARCH', ...mails.filter(({ flags }) => !flags.has('\\Seen')).map(({ uid }) => uid)].join(' '),
    );
  if (command === 'UID FETCH') return fetched(mails, rest);
  if (command === 'UID STORE') return stored(mails, rest);
  return [];
}

function fetched(mails: ImapMail[], rest: string): Buffer[] {
  return mails.flatMap((mail, at) => {
    if (mail.uid !== Number.parseInt(rest)) return [];
    const [, from, length] = /<(\d+)\.(\d+)>/.exec(rest) ?? [];
    const start = Number(from ?? 0);
    const whole = /HEADER/i.test(rest) ? mail.raw.subarray(0, mail.raw.indexOf('\r\n\r\n') + 4) : mail.raw;
    const body = whole.subarray(start, length ? start + Number(length) : undefined);
    const name = /BODY(?:\.PEEK)?(\[[^\]]*\])/i.exec(rest)?.[1];
    const facts = `${at + 1} FETCH (UID ${mail.uid} RFC822.SIZE ${mail.raw.length}`;
    if (!name) return [Buffer.from(`${facts})`)];
    const part = `BODY${name}${from === undefined ? '' : `<${from}>`} {${body.length}}\r\n`;
    return [Buffer.concat([Buffer.from(`${facts} ${part}`), body, Buffer.from(')')])];
  });
}

function stored(mails: ImapMail[], rest: string): Buffer[] {
  const mail = mails.find(({ uid }) => uid === Number.parseInt(rest));
  for (const flag of /\(([^)]*)\)/.exec(rest)?.[1]?.split(' ') ?? []) mail?.flags.add(flag);
  return [];
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../server/config.ts';
import { createApp, type App } from '../../server/app.ts';
import type { MailContent } from '../../server/notifications/mail-content.ts';
import { MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { queueMail, queueMails, type MailCause } from '../../server/notifications/queue-mail.ts';
import { sendOutbox } from '../../server/notifications/send-outbox.ts';
import { newId } from '../../server/platform/ids.ts';
import { Language } from '../../server/platform/language.ts';
import { smtpTransport, type MailTransport } from '../../server/platform/mail-transport.ts';
import { aPerson } from '../builders/person.ts';
import { startMailbox, type Mailbox } from '../support/mailbox.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let mailbox: Mailbox;
let on: TestApp;
let transport: MailTransport;
beforeAll(async () => {
  mailbox = await startMailbox();
  on = await startApp({ SMTP_URL: mailbox.url });
  transport = smtpTransport({ ...on.app.services.config, SMTP_URL: mailbox.url });
});
afterAll(async () => {
  await on.stop();
  await mailbox.stop();
});
beforeEach(() => {
  mailbox.mails.length = 0;
  mailbox.refuseWith(null);
  mailbox.takeMs(0);
});

const letter: MailContent = {
  subject: 'Feroaringsútstel 2026-03: € 12,50 it oere',
  paragraphs: ['Geachte lêzer,', 'Reagearje kin oant en mei 14 maart.'],
  action: { label: 'Lês it útstel', url: 'http://localhost/owo/voorstellen/2026-03' },
};
const cause: MailCause = { kind: 'person.invited', signature: 'Overlegtafel OWO', accentColour: '#1f4e79' };
const somebody = (email = `${newId()}@example.org`) => ({ id: newId(), email, language: Language.fy });
const queue = (content: MailContent, to = somebody()) =>
  on.app.services.database.transaction(() => queueMail(on.app.services, to, content, cause));
const rows = (recipient: string) => on.app.services.database.manager.findBy(OutboxMail, { recipient });

describe('a mail', () => {
  test('arrives as text and as HTML, in its language, and asks for no automatic answer', async () => {
    const to = somebody();
    await queue(letter, to);
    const [received] = await mailbox.waitFor(1);
    const [row] = await rows(to.email);
    expect(received!.to).toEqual([to.email]);
    expect(received!.mail).toMatchObject({ subject: letter.subject, messageId: `<${row!.id}@localhost>` });
    expect(received!.mail.from!.text).toContain('oerlis@localhost');
    expect(received!.mail.text).toContain('http://localhost/owo/voorstellen/2026-03');
    expect(received!.mail.html).toMatch(/<html lang="fy">.*Overlegtafel OWO.*<h1[^>]*>Feroaringsútstel/s);
    expect(received!.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received!.mail.headers.has('list-unsubscribe')).toBe(false);
  });

  test('cannot be sent to others, or carry other headers, by what somebody typed', async () => {
    const subject = 'Reactie van Zorg\r\nBcc: c@example.org\r\nX-Evil: 1\r\n\r\nTekst';
    await queue({ ...letter, subject }, somebody('a@example.org, b@example.org'));
    await queue({ ...letter, subject }, somebody('"x\r\nBcc: d@example.org"@example.org'));
    await queue({ ...letter, subject });
    const received = await mailbox.waitFor(1);
    await new Promise((resume) => setTimeout(resume, 300));
    for (const { to, mail } of received) {
      expect(to).toHaveLength(1);
      expect(to).not.toContain('b@example.org');
      expect([mail.headers.has('bcc'), mail.headers.has('x-evil')]).toEqual([false, false]);
      expect(mail.subject).toBe('Reactie van Zorg Bcc: c@example.org X-Evil: 1 Tekst');
    }
  });

  test('with a very long subject arrives whole up to 300 characters', async () => {
    await queue({ ...letter, subject: 'é'.repeat(300) });
    await queue({ ...letter, subject: '\u{1F4C4}'.repeat(200) });
    const received = await mailbox.waitFor(2);
    const subjects = received.map(({ mail }) => mail.subject!);
    expect(subjects).toContain('é'.repeat(300));
    expect(subjects).toContain(`${'\u{1F4C4}'.repeat(149)}…`);
  });

  test('that quotes more than the outbox holds is shortened, and not refused', async () => {
    const to = somebody();
    await queue({ ...letter, quote: '&"<'.repeat(60_000) }, to);
    const [row] = await rows(to.email);
    expect(Buffer.byteLength(row!.html)).toBeLessThanOrEqual(500_000);
    expect(row!.text).toContain('…');
    await mailbox.waitFor(1);
  });

  test('exists exactly when its cause does: rolled back, nothing is sent', async () => {
    const to = somebody();
    const failing = on.app.services.database.transaction(async () => {
      await queueMail(on.app.services, to, letter, cause);
      throw new Error('the cause failed');
    });
    await expect(failing).rejects.toThrow('the cause failed');
    await sendOutbox(on.app.services, transport);
    expect(await rows(to.email)).toEqual([]);
    expect(mailbox.mails).toEqual([]);
  });

  test('with the one-time code reaches who asked for it', async () => {
    const { email } = await aPerson(on);
    const ask =
      'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { problems { code } } }';
    await on.ask(ask, { email });
    const [received] = await mailbox.waitFor(1);
    expect(received!.to).toEqual([email]);
    expect(received!.mail.text).toMatch(/\d{3} \d{3}/);
  });
});

describe('when the mail server refuses', () => {
  test('a mail waits longer each time, and is given up after eight tries', async () => {
    mailbox.refuseWith(451);
    const to = somebody();
    await queue(letter, to);
    const tried = async (attempts: number): Promise<OutboxMail> => {
      for (let left = 100; left > 0; left -= 1) {
        await sendOutbox(on.app.services, transport);
        const [row] = await rows(to.email);
        if (row!.attempts === attempts && row!.lastError) return row!;
        await new Promise((resume) => setTimeout(resume, 20));
      }
      throw new Error('the mail was not tried');
    };
    const pauses: number[] = [];
    for (let attempt = 1; attempt < 8; attempt += 1) {
      const row = await tried(attempt);
      expect(row.state).toBe(MailState.QUEUED);
      const pause = (row.nextAttemptAt.getTime() - on.clock.now().getTime()) / 60_000;
      pauses.push(pause);
      on.clock.forward({ minutes: pause });
    }
    expect(pauses).toEqual([1, 3, 9, 27, 81, 243, 729]);
    expect((await tried(8)).state).toBe(MailState.FAILED);
    mailbox.refuseWith(null);
    on.clock.forward({ days: 30 });
    await sendOutbox(on.app.services, transport);
    expect(mailbox.mails).toEqual([]);
  });
});

/** A second program on the same MariaDB. SQLite has one program; there the same one sends twice at once. */
async function anotherServer(): Promise<App> {
  const { DATA_DIR, DATABASE_URL } = on.app.services.config;
  if (!DATABASE_URL) return on.app;
  const config = { DATA_DIR, DATABASE_URL, SMTP_URL: mailbox.url, LOG_LEVEL: 'silent', DEMO: 'false' };
  return createApp(readConfig(config), { clock: on.clock });
}

describe('with two servers on one outbox', () => {
  test('no mail goes out twice', async () => {
    const second = await anotherServer();
    mailbox.takeMs(20);
    const mails = Array.from({ length: 40 }, () => ({ to: somebody(), content: letter }));
    await on.app.services.database.transaction(() => queueMails(on.app.services, mails, cause));
    await Promise.all([
      sendOutbox(on.app.services, transport),
      sendOutbox(second.services, transport),
      sendOutbox(second.services, transport),
    ]);
    await mailbox.waitFor(40);
    if (second !== on.app) await second.close();
    await new Promise((resume) => setTimeout(resume, 300));
    const to = mailbox.mails.map((received) => received.to[0]);
    expect(to).toHaveLength(40);
    expect(new Set(to).size).toBe(40);
  });
});

test('a server that is stopped finishes the mails under way and leaves the rest for its next start', async () => {
  const stopped = await startApp({ SMTP_URL: mailbox.url });
  mailbox.takeMs(700);
  const mails = Array.from({ length: 12 }, () => ({ to: somebody(), content: letter }));
  const { services } = stopped.app;
  await services.database.transaction(() => queueMails(services, mails, cause));
  const stopping = new AbortController();
  const sending = sendOutbox(services, transport, stopping.signal);
  await new Promise((resume) => setTimeout(resume, 350));
  stopping.abort();
  await sending;
  const states = (await services.database.manager.find(OutboxMail)).map(({ state, attempts }) => [
    state,
    attempts,
  ]);
  expect(states.filter(([state]) => state === MailState.ACCEPTED)).toHaveLength(mailbox.mails.length);
  expect(states.filter(([, attempts]) => attempts === 0).length).toBeGreaterThan(0);
  expect(states.filter(([state, attempts]) => state === MailState.QUEUED && attempts !== 0)).toEqual([]);
  await stopped.stop();
});

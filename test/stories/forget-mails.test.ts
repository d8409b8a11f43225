import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forgetMails } from '../../server/notifications/forget-mails.ts';
import { MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { queueMail } from '../../server/notifications/queue-mail.ts';
import { Language } from '../../server/platform/language.ts';
import { aPerson } from '../builders/person.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp({ MAIL_BODY_DAYS: '30' });
});
afterAll(() => on.stop());

const database = () => on.app.services.database;
const mailsTo = (recipient: string) =>
  database().manager.find(OutboxMail, { where: { recipient }, order: { id: 'ASC' } });
const accept = (id: string) =>
  database().transaction((manager) =>
    manager.update(OutboxMail, { id }, { state: MailState.ACCEPTED, sentAt: on.clock.now() }),
  );

async function aCode() {
  const person = await aPerson(on);
  await on.ask(
    `mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { problems { code } } }`,
    {
      input: { email: person.email },
    },
  );
  const [mail] = await mailsTo(person.email);
  expect(mail!.text).toMatch(/\d{3} \d{3}/);
  return mail!;
}

test('a sign-in code leaves the outbox once it was sent; that it was sent stays', async () => {
  const mail = await aCode();
  await accept(mail.id);
  await forgetMails(on.app.services);
  const [kept] = await mailsTo(mail.recipient);
  expect(kept).toMatchObject({ kind: 'sign-in.code', state: 'ACCEPTED', subject: '', text: '', html: '' });
  expect(kept!.sentAt).toEqual(on.clock.now());
});

test('a code that could not be sent in its ten minutes is given up and forgotten, also in a demo', async () => {
  const mail = await aCode();
  await forgetMails(on.app.services);
  expect((await mailsTo(mail.recipient))[0]!.text).not.toBe('');
  on.clock.forward({ minutes: 11 });
  await forgetMails({ ...on.app.services, demo: true });
  expect((await mailsTo(mail.recipient))[0]).toMatchObject({
    state: 'FAILED',
    subject: '',
    text: '',
    html: '',
  });
});

test('what a mail said is forgotten after the days that were set, and not before it was sent', async () => {
  const letter = { subject: 'Nieuw voorstel', paragraphs: ['Er is een voorstel.'] };
  const queue = (email: string) =>
    database().transaction(() =>
      queueMail(on.app.services, { id: null, email, language: Language.nl }, letter, {
        kind: 'proposal.published',
      }),
    );
  await queue('verstuurd@example.org');
  await queue('wacht@example.org');
  const [sent] = await mailsTo('verstuurd@example.org');
  await accept(sent!.id);
  on.clock.forward({ days: 29 });
  await forgetMails(on.app.services);
  expect((await mailsTo('verstuurd@example.org'))[0]!.text).not.toBe('');
  on.clock.forward({ days: 2 });
  await forgetMails({ ...on.app.services, demo: true });
  expect((await mailsTo('verstuurd@example.org'))[0]!.text).not.toBe('');
  await forgetMails(on.app.services);
  const [forgotten] = await mailsTo('verstuurd@example.org');
  expect(forgotten).toMatchObject({
    kind: 'proposal.published',
    state: 'ACCEPTED',
    subject: 'Nieuw voorstel',
    text: '',
    html: '',
  });
  expect((await mailsTo('wacht@example.org'))[0]!.text).not.toBe('');
});

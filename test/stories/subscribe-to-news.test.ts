import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MailDelivery, MailPreference } from '../../server/notifications/mail-preference.entity.ts';
import { MailState, OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { queueMail, type MailCause } from '../../server/notifications/queue-mail.ts';
import { sendDigests } from '../../server/notifications/send-digests.ts';
import type { Person } from '../../server/people/person.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import { SubscriptionRequest } from '../../server/subscriptions/subscription-request.entity.ts';
import { aContractManager, aPerson, aRepresentative } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startMailbox, type Mailbox, type ReceivedMail } from '../support/mailbox.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { aWholeDraft, publishDraft, publishing } from '../support/write-proposal.ts';

let mailbox: Mailbox;
let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  mailbox = await startMailbox();
  on = await startApp({ SMTP_URL: mailbox.url, INBOUND_MAIL_DOMAIN: 'post.example.nl' });
  here = await aRegion(on);
});
afterAll(async () => {
  await on.stop();
  await mailbox.stop();
});
beforeEach(() => {
  mailbox.mails.length = 0;
  on.clock.forward({ days: 3 });
});

const subscribe = `mutation ($input: SubscribeInput!) { subscribe(input: $input) { problems { field code } } }`;
const confirm = `mutation ($input: ConfirmSubscriptionInput!) { confirmSubscription(input: $input) { problems { field code } region { id } } }`;
const unsubscribe = `mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) { problems { code } } }`;
const database = () => on.app.services.database.manager;
const asked = (email: string) =>
  on.ask(subscribe, { input: { regionId: here.region.id, email, language: 'fy' } });
const tokenIn = (text: string | undefined, path: string) =>
  new RegExp(`/${path}/([\\w-]+)`).exec(text ?? '')?.[1] ?? '';
const subscriptionsOf = (email: string) => database().countBy(Subscription, { emailKey: email });

async function aConfirmed(email: string): Promise<string> {
  await asked(email);
  const received = await mailTo(email);
  const token = tokenIn(received.mail.text, 'nieuws/bevestigen');
  expect((await on.ask(confirm, { input: { token } })).data.confirmSubscription.region.id).toBe(
    here.region.id,
  );
  const row = await database().findOneByOrFail(Subscription, { emailKey: email, regionId: here.region.id });
  return row.unsubscribeToken;
}
/** The last mail to an address, once so many came. */
async function mailTo(email: string, count = 1): Promise<ReceivedMail> {
  for (let left = 200; left > 0; left -= 1) {
    const found = mailbox.mails.filter(({ to }) => to[0] === email);
    if (found.length >= count) return found.at(-1)!;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`no mail to ${email}`);
}
const oneClick = (token: string) =>
  fetch(`${on.url}/uitschrijven/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

describe('the news of a region', () => {
  test('comes only to an address whose owner confirmed it, in its language', async () => {
    expect((await asked('lezer@example.org')).data.subscribe.problems).toEqual([]);
    const received = await mailTo('lezer@example.org');
    expect(received.mail.html).toContain('lang="fy"');
    expect(await subscriptionsOf('lezer@example.org')).toBe(0);
    const token = tokenIn(received.mail.text, 'nieuws/bevestigen');
    await on.ask(confirm, { input: { token } });
    await on.ask(confirm, { input: { token } });
    expect(await subscriptionsOf('lezer@example.org')).toBe(1);
  });

  test('is confirmed within two days, or not at all', async () => {
    await asked('traag@example.org');
    const received = await mailTo('traag@example.org');
    on.clock.forward({ hours: 49 });
    const input = { token: tokenIn(received.mail.text, 'nieuws/bevestigen') };
    const { data } = await on.ask(confirm, { input });
    expect(data.confirmSubscription.problems).toEqual([{ field: 'token', code: 'CODE_EXPIRED' }]);
    expect(await subscriptionsOf('traag@example.org')).toBe(0);
    await asked('ander@example.org');
    expect(await database().countBy(SubscriptionRequest, { emailKey: 'traag@example.org' })).toBe(0);
  });

  test('answers the same for a known address, an unknown one and one that asked too often', async () => {
    await aConfirmed('bekend@example.org');
    const answers = [];
    for (const email of [
      'bekend@example.org',
      'onbekend@example.org',
      ...Array<string>(6).fill('vaak@example.org'),
    ])
      answers.push((await asked(email)).data.subscribe);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await database().countBy(OutboxMail, { recipient: 'vaak@example.org' })).toBe(3);
    expect((await asked('geen adres')).data.subscribe.problems).toEqual([
      { field: 'email', code: 'INVALID_EMAIL' },
    ]);
  });

  test('tells of a proposal, with a way to end it that a mail program can use; twice is no mistake', async () => {
    const token = await aConfirmed('nieuws@example.org');
    const manager = await aContractManager(on, here.municipalities[0]!);
    const ask = await on.as(manager);
    await ask(publishDraft, { input: publishing(await aWholeDraft(ask, here)) });
    const news = await database().findOneByOrFail(OutboxMail, {
      recipient: 'nieuws@example.org',
      kind: 'subscription.news',
    });
    const received = await mailTo('nieuws@example.org', 2);
    const url = `${on.app.services.config.BASE_URL}/uitschrijven/${token}`;
    expect(received.raw.replace(/\r\n\s+/g, ' ')).toContain(`List-Unsubscribe: <${url}>`);
    expect(received.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(received.mail.text).toContain(url);
    expect(received.from).toBe(`bounces+${news.id}@post.example.nl`);
    expect((await oneClick(token)).status).toBe(200);
    expect(await subscriptionsOf('nieuws@example.org')).toBe(0);
    expect((await oneClick(token)).status).toBe(200);
    expect((await oneClick('wat-anders')).status).toBe(200);
  });

  test('is not ended by a scanner that opens the address, and not begun again by an old mail', async () => {
    const token = await aConfirmed('gescand@example.org');
    const old = tokenIn((await mailTo('gescand@example.org')).mail.text, 'nieuws/bevestigen');
    await fetch(`${on.url}/uitschrijven/${token}`);
    expect(await subscriptionsOf('gescand@example.org')).toBe(1);
    await on.ask(unsubscribe, { input: { token } });
    await on.ask(confirm, { input: { token: old } });
    expect(await subscriptionsOf('gescand@example.org')).toBe(0);
  });
});

describe('mail that is not owed', () => {
  const choose = `mutation ($input: ChooseMailDeliveryInput!) { chooseMailDelivery(input: $input) { problems { code } delivery } }`;
  const cause: MailCause = { kind: 'topic.placed', signature: 'Overlegtafel OWO' };
  const queue = (person: Person, subject: string, given: MailCause = cause) =>
    on.app.services.database.transaction(() =>
      queueMail(on.app.services, person, { subject, paragraphs: [`Over ${subject}.`] }, given),
    );
  const mailsOf = (personId: string) =>
    database().find(OutboxMail, { where: { personId }, order: { createdAt: 'ASC', id: 'ASC' } });
  const states = async (personId: string) =>
    (await mailsOf(personId)).map(({ kind, state }) => [kind, state]);

  async function somebody(delivery: MailDelivery): Promise<Person> {
    const person = await aPerson(on);
    const role = await aRepresentative(on, await aProvider(on), { personId: person.id });
    const ask = await on.as(role);
    const { data } = await ask(choose, { input: { delivery } });
    expect(data.chooseMailDelivery.delivery).toBe(delivery);
    expect((await ask('{ viewer { mailDelivery } }')).data.viewer.mailDelivery).toBe(delivery);
    return person;
  }

  test('does not come to who wants none; what is owed does', async () => {
    const person = await somebody(MailDelivery.NONE);
    await queue(person, 'Zetel');
    await queue(person, 'Bewijs', { kind: 'reaction.receipt' });
    expect((await mailsOf(person.id)).map(({ kind }) => kind)).toEqual(['reaction.receipt']);
  });

  test('comes once a day in one mail to who chose so, from the hour that is set', async () => {
    const person = await somebody(MailDelivery.DAILY);
    on.clock.set('2026-03-28T10:00:00Z');
    await queue(person, 'Eerste & beste');
    await queue(person, 'Tweede');
    await sendDigests(on.app.services);
    expect(await states(person.id)).toEqual([
      ['topic.placed', MailState.HELD],
      ['topic.placed', MailState.HELD],
    ]);
    // The clock goes forward in the night: seven o'clock in Amsterdam is five o'clock UTC from then on.
    on.clock.set('2026-03-29T04:59:00Z');
    await sendDigests(on.app.services);
    expect(await database().countBy(OutboxMail, { personId: person.id, kind: 'digest.daily' })).toBe(0);
    on.clock.set('2026-03-29T05:00:00Z');
    await Promise.all([sendDigests(on.app.services), sendDigests(on.app.services)]);
    await sendDigests(on.app.services);
    const digests = await database().findBy(OutboxMail, { personId: person.id, kind: 'digest.daily' });
    expect(digests).toHaveLength(1);
    expect(await database().countBy(OutboxMail, { digestId: digests[0]!.id, state: MailState.BUNDLED })).toBe(
      2,
    );
    const received = await mailTo(person.email);
    expect(received.mail.text).toMatch(/Eerste & beste[\s\S]*Tweede/);
    expect(received.mail.html).toContain('Eerste &amp; beste');
    expect(received.raw).toContain('List-Unsubscribe-Post');
    await queue(person, 'Derde');
    await sendDigests(on.app.services);
    expect(await database().countBy(OutboxMail, { personId: person.id, kind: 'digest.daily' })).toBe(1);
  });

  test('ends with one click, also what was held', async () => {
    const person = await somebody(MailDelivery.DAILY);
    await queue(person, 'Zetel');
    const { unsubscribeToken } = await database().findOneByOrFail(MailPreference, { personId: person.id });
    expect((await oneClick(unsubscribeToken)).status).toBe(200);
    const preference = await database().findOneByOrFail(MailPreference, { personId: person.id });
    expect([preference.delivery, await states(person.id)]).toEqual([MailDelivery.NONE, []]);
    expect((await on.ask(unsubscribe, { input: { token: newId() } })).data.unsubscribe.problems).toEqual([]);
  });
});

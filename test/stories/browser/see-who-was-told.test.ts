import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MailState, OutboxMail } from '../../../server/notifications/outbox-mail.entity.ts';
import { Subscription } from '../../../server/subscriptions/subscription.entity.ts';
import { aPerson, aRepresentative, aSecretary } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aProvider } from '../../builders/provider.ts';
import { aReaction } from '../../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { anInvitingMail } from '../../builders/mail.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const { screenOf } = useBrowser();
let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
});
afterAll(() => on.stop());
const database = () => on.app.services.database.manager;

test('the secretary sees whom the invitation reached, and opens the list to call from its number', async () => {
  const gone = await aProvider(on, { name: 'Zorg Weg', nameKey: 'zorg weg' });
  const heard = await aProvider(on, { name: 'Zorg Gehoord', nameKey: 'zorg gehoord' });
  const person = await aPerson(on, { name: 'Anke Vertrokken' });
  await aRepresentative(on, gone, { personId: person.id });
  const setting = await aProposal(on, here, { invites: [gone, heard] });
  await aReaction(on, setting, heard);
  const { id } = setting.proposal;
  const sentAt = on.clock.now();
  const bounced = { sentAt, bouncedAt: sentAt, lastError: '5.1.1 User unknown' };
  await anInvitingMail(on, id, gone.id, MailState.BOUNCED, bounced);
  await anInvitingMail(on, id, heard.id, MailState.ACCEPTED, { sentAt });
  const { page, errors } = await screenOf(on, await aSecretary(on, here.region), phone);
  await page.goto(`${on.url}/${here.region.slug}/beheer/voorstellen/${id}`);
  await page.getByRole('link', { name: 'Bekijk wie is bereikt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wie is bereikt?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '1: Alle aanbieders, te bellen' }).click();
  await page.getByText('U ziet: Alle aanbieders, te bellen.').waitFor();
  await page.getByRole('link', { name: 'Zorg Gehoord' }).waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: 'Zorg Weg' });
  // What is chosen stands in the address: a reload keeps it, and the back button leads to all.
  expect(new URL(page.url()).search).toBe('?toon=te-bellen');
  await page.reload();
  await page.getByText('U ziet: Alle aanbieders, te bellen.').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Zorg Gehoord' }).waitFor();
  await page.goForward();
  await page.getByRole('link', { name: 'Zorg Gehoord' }).waitFor({ state: 'detached' });
  expect(await row.textContent()).toMatch(/Anke Vertrokken.*Niet bezorgd.*teruggekomen op.*User unknown/s);
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('somebody chooses one mail a day, and it is kept', async () => {
  const { page, errors } = await screenOf(on, await aSecretary(on, here.region));
  await page.goto(`${on.url}/account`);
  await page.getByRole('radio', { name: 'Eén keer per dag, in één mail' }).check();
  await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
  await page.getByText('Uw keuze is bewaard').waitFor();
  await expectAccessible(page);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Eén keer per dag, in één mail' }).isChecked()).toBe(true);
  expect(errors).toEqual([]);
});

test('a visitor subscribes to the news, confirms it from the mail, and ends it again', async () => {
  const { page, errors } = await screenOf(on, null, phone);
  await page.goto(`${on.url}/${here.region.slug}`);
  await page.getByRole('link', { name: 'Nieuws per e-mail ontvangen' }).click();
  await page.getByLabel('Uw e-mailadres').fill('lezer@example.org');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Meld mij aan' }).click();
  await page.getByText('Kijk in uw mail').waitFor();
  const mail = await database().findOneByOrFail(OutboxMail, { kind: 'subscription.confirm' });
  await page.goto(`${on.url}/nieuws/bevestigen/${/bevestigen\/([\w-]+)/.exec(mail.text)![1]}`);
  await page.getByRole('button', { name: 'Ja, stuur mij het nieuws' }).click();
  await page.getByText(`U krijgt voortaan het nieuws van ${here.region.name}`).waitFor();
  await expectAccessible(page);
  const { unsubscribeToken } = await database().findOneByOrFail(Subscription, {
    emailKey: 'lezer@example.org',
  });
  await page.goto(`${on.url}/uitschrijven/${unsubscribeToken}`);
  await page.getByRole('button', { name: 'Meld mij af' }).click();
  await page.getByText('U bent afgemeld').waitFor();
  await expectAccessible(page);
  expect(await database().countBy(Subscription, { emailKey: 'lezer@example.org' })).toBe(0);
  expect(errors).toEqual([]);
});

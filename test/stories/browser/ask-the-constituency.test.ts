import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../../../server/people/role.entity.ts';
import { SizeClass } from '../../../server/providers/provider.entity.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aDelegate, aRepresentative, aSeat, aSecretary } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
let on: TestApp;
let here: RegionSetting;
let member: Role;
let asked: Role;
let notAsked: Role;
let item: string;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo' });
  const { proposal } = await aProposal(on, here, { number: '2026-01' });
  const meeting = await aMeeting(on, here.region, { date: inDays(14) });
  await anAgendaItem(on, meeting, { position: 1, subject: 'Wachtlijsten', proposalId: proposal.id });
  const constituency = { lotIds: [], municipalityIds: [], sizeClasses: [SizeClass.SMALL] };
  const seat = await aSeat(on, here.region, { name: 'Kleine aanbieders', constituency });
  member = await aDelegate(on, here.region, { seatId: seat.id });
  const [one, two, large] = [
    await aProvider(on, { name: 'Zorgerf', sizeClass: SizeClass.SMALL }),
    await aProvider(on, { name: 'Boerderij', sizeClass: SizeClass.SMALL }),
    await aProvider(on, { name: 'Groep', sizeClass: SizeClass.LARGE }),
  ];
  for (const provider of [one, two, large]) await aContract(on, provider, here.municipalities[0]!, here.lots);
  asked = await aRepresentative(on, one);
  notAsked = await aRepresentative(on, large);
  item = `${on.url}/owo/vergaderingen/${inDays(14)}/dossier/1`;
});
afterAll(() => on.stop());

test('a member asks its constituency from the dossier, and sees who was asked', async () => {
  const { page, errors } = await browser.screenOf(on, member);
  await page.goto(item);
  await page.getByRole('button', { name: 'Vraag uw achterban' }).click();
  await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await page.getByRole('link', { name: /^Uw vraag:/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Hoe lang is uw wachtlijst?');
  await page.getByLabel('Antwoorden kan tot en met').fill(inDays(7));
  await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await page.getByText('2 aanbieders krijgen een e-mail.').waitFor();
  await page.getByText('0 van 2 gevraagde aanbieders hebben geantwoord.').waitFor();
  await page.getByText('Gevraagd, nog geen antwoord (2)').click();
  await page.getByRole('listitem').filter({ hasText: 'Boerderij' }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('a provider that was asked answers on a phone, and changes its answer', async () => {
  const { page, errors } = await browser.screenOf(on, asked, phone);
  await page.goto(`${on.url}/owo/start`);
  await page.getByRole('heading', { name: 'Vragen van uw afgevaardigde' }).waitFor();
  await page.getByRole('link', { name: 'Wachtlijsten' }).click();
  await page.getByText('Hoe lang is uw wachtlijst?').waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Vier weken.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.getByText('Uw antwoord is verstuurd').waitFor();
  await page.getByRole('button', { name: 'Wijzig uw antwoord' }).click();
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Vijf weken.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.getByText('Vijf weken.').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('the member reads it in the dossier and among its questions; so does the secretary, and no other provider', async () => {
  const { page, errors } = await browser.screenOf(on, member);
  await page.goto(item.replace(/\/1$/, ''));
  await page.getByText('1 van 2 antwoorden van de achterban').waitFor();
  await page.goto(`${on.url}/owo/start`);
  await page.getByRole('link', { name: 'Mijn vragen aan de achterban' }).click();
  await page.getByText('1 van 2 gevraagde aanbieders heeft geantwoord.').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wachtlijsten' }).click();
  await page.getByText('Vijf weken.').waitFor();
  expect(errors).toEqual([]);

  const secretary = await browser.screenOf(on, await aSecretary(on, here.region));
  await secretary.page.goto(item);
  await secretary.page.getByText('Vijf weken.').waitFor();
  expect(await secretary.page.getByRole('button', { name: 'Vraag uw achterban' }).count()).toBe(0);

  const other = await browser.screenOf(on, notAsked);
  await other.page.goto(`${on.url}/owo/vragen`);
  await other.page.getByText('U hebt nog geen vraag gekregen').waitFor();
  const visitor = await browser.openScreen();
  await visitor.page.goto(`${on.url}/owo/vragen`);
  await visitor.page.getByRole('link', { name: 'Aanmelden' }).first().waitFor();
  await expectAccessible(visitor.page);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { StandingItem } from '../../../server/meetings/agenda-item.entity.ts';
import { Meeting, MeetingState } from '../../../server/meetings/meeting.entity.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aDelegate, aSeat, aSecretary } from '../../builders/person.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let here: RegionSetting;
let secretary: Role;

beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on, { slug: 'owo' });
  secretary = await aSecretary(on, here.region);
  const seat = await aSeat(on, here.region, { name: 'Kleine aanbieders' });
  await aDelegate(on, here.region, { seatId: seat.id });
});
afterAll(() => on.stop());

async function addItem(page: Page, subject: string) {
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill(subject);
  await page.locator('form').getByRole('button', { name: 'Voeg een punt toe' }).click();
  await page.getByRole('listitem').filter({ hasText: subject }).waitFor();
}

/** Minutes are adopted by the next meeting, which has them on its agenda. */
async function theNextMeetingSpokeOfIt() {
  const { id } = await on.app.services.database.manager.findOneByOrFail(Meeting, { date: '2026-04-14' });
  const next = await aMeeting(on, here.region, { date: '2026-06-16', state: MeetingState.HELD });
  await anAgendaItem(on, next, { standing: StandingItem.ADOPT_MINUTES, aboutMeetingId: id });
}

test('the secretary plans, composes and orders the agenda by keyboard, and convenes', async () => {
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/owo/beheer/vergaderingen`);
  await page.getByRole('button', { name: 'Plan een vergadering' }).click();
  await page.locator('form').getByRole('button', { name: 'Plan een vergadering' }).click();
  await page.getByRole('link', { name: /^Datum:/ }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Datum').fill('2026-04-14');
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Gemeentehuis');
  await page.locator('form').getByRole('button', { name: 'Plan een vergadering' }).click();
  await page.getByRole('heading', { name: 'Overlegtafel, dinsdag 14 april 2026' }).waitFor();

  await page.getByRole('button', { name: 'Voeg een punt toe' }).click();
  await addItem(page, 'Opening');
  await addItem(page, 'Rondvraag');
  await addItem(page, 'Tarieven 2027');
  await expectAccessible(page);
  const up = page.getByRole('button', { name: /Tarieven 2027.*omhoog|omhoog.*Tarieven 2027/i });
  await up.focus();
  await page.keyboard.press('Enter');
  const agenda = page.getByRole('list', { name: 'Agenda' }).getByRole('listitem');
  await agenda.nth(1).filter({ hasText: 'Tarieven 2027' }).waitFor();

  await page.getByRole('button', { name: 'Publiceer de agenda en nodig de tafel uit' }).click();
  await page.getByText('De agenda is gepubliceerd.').first().waitFor();
  await expectAccessible(page);

  expect(errors).toEqual([]);
});

test('the secretary records who was there and what came out', async () => {
  on.clock.set('2026-04-14T14:30:00Z');
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/owo/beheer/vergaderingen/2026-04-14`);
  await page.getByRole('button', { name: 'De vergadering is gehouden' }).click();
  await page.getByRole('link', { name: 'Leg de vergadering vast' }).click();
  const seat = page.getByRole('group', { name: 'Kleine aanbieders' });
  await seat.getByRole('radio', { name: 'Aanwezig' }).check();
  await page.getByText('1 van 1 zetels ingevuld').waitFor();
  await page.getByRole('textbox', { name: 'Wat kwam eruit' }).nth(1).fill('De tafel wil een hogere index.');
  await page
    .getByText(/^Opgeslagen om/)
    .nth(1)
    .waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('the secretary writes the minutes, and adopts them after the next meeting', async () => {
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/owo/beheer/vergaderingen/2026-04-14/vastleggen`);
  await page.getByRole('link', { name: 'Maak het verslag' }).click();
  await page.getByRole('textbox', { name: 'Verslag' }).fill('Aanwezig waren de leden.\n\nDe tafel sprak.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leg het conceptverslag aan de tafel voor' }).click();
  await theNextMeetingSpokeOfIt();
  await page.getByRole('button', { name: 'Stel het verslag vast en publiceer het' }).click();
  await page.getByText('Verslag vastgesteld').waitFor();
  expect(errors).toEqual([]);
});

test('a visitor reads on a phone what was said', async () => {
  const visitor = await browser.openScreen(phone);
  await visitor.page.goto(`${on.url}/owo/vergaderingen`);
  await expectAccessible(visitor.page);
  await visitor.page.getByRole('link', { name: 'dinsdag 14 april 2026' }).click();
  await visitor.page.getByText('De tafel sprak.').waitFor();
  await visitor.page.getByText('De tafel wil een hogere index.').waitFor();
  expect(new URL(visitor.page.url()).pathname).toBe('/owo/vergaderingen/2026-04-14');
  await expectAccessible(visitor.page);
  expect(visitor.errors).toEqual([]);
});

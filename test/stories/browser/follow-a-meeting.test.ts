import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MeetingState, type Meeting } from '../../../server/meetings/meeting.entity.ts';
import type { AgendaItem } from '../../../server/meetings/agenda-item.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aDelegate, aSecretary } from '../../builders/person.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, useBrowser } from '../../support/browser.ts';
import { does } from '../../support/does.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let here: RegionSetting;
let meeting: Meeting;
let item: AgendaItem;
let secretary: Role;
let delegate: Role;

beforeAll(async () => {
  on = await startApp({}, '2026-04-01T13:00:00Z');
  here = await aRegion(on, { slug: 'owo' });
  secretary = await aSecretary(on, here.region);
  delegate = await aDelegate(on, here.region);
  meeting = await aMeeting(on, here.region, { state: MeetingState.HELD });
  await anAgendaItem(on, meeting, { position: 1, subject: 'Opening' });
  item = await anAgendaItem(on, meeting, { position: 2, subject: 'Tarieven 2027' });
});
afterAll(() => on.stop());

const records = async (mutation: string, input: object) =>
  expect((await does(await on.as(secretary), mutation, '', input)).problems).toEqual([]);
const promise = (text: string) =>
  records('recordCommitment', { agendaItemId: item.id, text, ownerName: 'Gemeenten', dueOn: '2026-05-01' });
const status = (page: Page) => page.locator('[aria-live=polite]');

test('who sits at the table sees what the secretary records, and loses no place and no word', async () => {
  const { page, errors } = await browser.screenOf(on, delegate);
  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  await page.getByText('U volgt deze vergadering live.').waitFor();
  await expectAccessible(page);
  await records('recordOutcome', { agendaItemId: item.id, version: 1, outcome: 'De tafel wil meer weten.' });
  await page.getByText('De tafel wil meer weten.').waitFor();
  await promise('De gemeenten rekenen de tarieven na.');
  await page.getByText('De gemeenten rekenen de tarieven na.').waitFor();
  expect(await status(page).textContent()).toMatch(
    /secretaris werkt het verslag bij. Laatst bijgewerkt \d\d:\d\d/,
  );
  await expectAccessible(page);

  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01/dossier/2`);
  await page.getByText('U volgt deze vergadering live.').waitFor();
  const said = page.getByRole('textbox').last();
  await said.fill('Wij vragen ons af');
  const place = await page.evaluate(() => scrollY);
  await promise('De secretaris stuurt het rekenmodel rond.');
  await page.getByText('De secretaris stuurt het rekenmodel rond.').waitFor();
  expect(await said.inputValue()).toBe('Wij vragen ons af');
  expect(await said.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await said.evaluate((field) => field.getBoundingClientRect().top >= 0)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(place);
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('where no socket opens, the page looks every twenty seconds', async () => {
  const { page } = await browser.screenOf(on, delegate);
  await page.routeWebSocket(/graphql/, (socket) => socket.close({ code: 1013 }));
  await page.clock.install();
  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  await page.getByText('Deze pagina kijkt elke 20 seconden').waitFor();
  await promise('De adviesraden lezen mee.');
  await page.clock.fastForward(21_000);
  await page.getByText('De adviesraden lezen mee.').waitFor();
  await page.context().setOffline(true);
  await page.clock.fastForward(21_000);
  await page.getByText('Er is nu geen verbinding.').waitFor();
  expect(await page.getByText('De adviesraden lezen mee.').count()).toBe(1);
});

test('a lost socket opens again, and the page catches up', async () => {
  const { page } = await browser.screenOf(on, delegate);
  let down = false;
  const open: (() => void)[] = [];
  await page.routeWebSocket(/graphql/, (socket) => {
    if (down) void socket.close({ code: 1013 });
    else {
      socket.connectToServer();
      open.push(() => void socket.close({ code: 1012 }));
    }
  });
  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  await page.getByText('U volgt deze vergadering live.').waitFor();
  down = true;
  open.splice(0).forEach((close) => close());
  await page.getByText('Deze pagina kijkt elke 20 seconden').waitFor();
  await promise('Wij komen er in juni op terug.');
  down = false;
  await page.getByText('Wij komen er in juni op terug.').waitFor();
  await page.getByText('De secretaris werkt het verslag bij.').waitFor();
});

test('who leaves the page follows nothing any more, and a visitor never does', async () => {
  const { page } = await browser.screenOf(on, delegate);
  const opened = page.waitForEvent('websocket');
  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  const socket = await opened;
  const closed = socket.waitForEvent('close');
  await page.getByRole('link', { name: 'Vergaderingen' }).last().click();
  await closed;

  const visitor = await browser.screenOf(on, null);
  await visitor.page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await status(visitor.page).count()).toBe(0);
  expect(await visitor.page.getByText('De tafel wil meer weten.').count()).toBe(0);
  expect(visitor.errors).toEqual([]);
});

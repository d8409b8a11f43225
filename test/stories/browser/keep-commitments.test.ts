import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingState } from '../../../server/meetings/meeting.entity.ts';
import type { AgendaItem } from '../../../server/meetings/agenda-item.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aContractManager, aDelegate, aSeat, aSecretary } from '../../builders/person.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { aPdf } from '../../support/files.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
const today = new Date().toISOString().slice(0, 10);
const nextYear = `${Number(today.slice(0, 4)) + 1}-06-01`;
let on: TestApp;
let here: RegionSetting;
let secretary: Role;
let manager: Role;
let delegate: Role;
let item: AgendaItem;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo' });
  secretary = await aSecretary(on, here.region);
  manager = await aContractManager(on, here.municipalities[0]!);
  const seat = await aSeat(on, here.region, { name: 'Kleine aanbieders' });
  delegate = await aDelegate(on, here.region, { seatId: seat.id });
  const meeting = await aMeeting(on, here.region, {
    date: '2024-04-02',
    state: MeetingState.MINUTES_ADOPTED,
  });
  item = await anAgendaItem(on, meeting, { subject: 'Tarieven' });
  const recordedById = secretary.personId;
  const { id: municipalityId, name } = here.municipalities[0]!;
  const late = { recordedById, dueOn: '2024-06-01' };
  await aCommitment(on, here.region, item, {
    ...late,
    municipalityId,
    ownerName: name,
    text: 'Wij rekenen het na.',
  });
  await aCommitment(on, here.region, item, {
    recordedById,
    seatId: seat.id,
    dueOn: nextYear,
    ownerName: 'Zetel Kleine aanbieders',
    text: 'De zetel houdt een lijst bij.',
  });
});
afterAll(() => on.stop());

test('the municipality that promised meets it at the start and moves the date with a reason', async () => {
  const { page, errors } = await browser.screenOf(on, manager);
  await page.goto(`${on.url}/owo/start`);
  await page.getByRole('heading', { name: 'Uw toezeggingen' }).waitFor();
  await page.getByText('Wij rekenen het na.').waitFor();
  expect(await page.getByText('De zetel houdt een lijst bij.').count()).toBe(0);
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /toezegging/i })
    .last()
    .click();

  await page.getByText('De zetel houdt een lijst bij.').waitFor();
  await page.getByRole('button', { name: /^Markeer als gedaan/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Markeer als gedaan/ }).count()).toBe(1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Geef een andere datum: Wij rekenen het na.' }).click();
  await page.getByLabel('Nieuwe uiterste datum').fill(nextYear);
  await page.getByRole('button', { name: 'Wijzig de datum' }).click();
  await page.getByRole('link', { name: /^Waarom verandert de datum/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Waarom verandert de datum?' }).fill('Er kwamen cijfers bij.');
  await page.getByRole('button', { name: 'Wijzig de datum' }).click();
  await page.getByText('De datum is gewijzigd.').waitFor();
  await page.getByText('Andere datums').click();
  await page.getByText('Er kwamen cijfers bij.').waitFor();
  expect(errors).toEqual([]);
});

test('the municipality proves with a document that it was done', async () => {
  const { page, errors } = await browser.screenOf(on, manager);
  await page.goto(`${on.url}/owo/toezeggingen`);
  await page.getByRole('button', { name: /^Markeer als gedaan/ }).click();
  await page.getByRole('button', { name: 'Markeer als gedaan', exact: true }).click();
  await page.getByRole('link', { name: /^Bewijs in woorden/ }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies bestanden' }).click();
  await (await chooser).setFiles([{ name: 'Brief.pdf', mimeType: 'application/pdf', buffer: aPdf('brief') }]);
  await page.getByText('Er staat nog een bestand klaar.').waitFor();
  await page.getByRole('radio', { name: 'Openbaar' }).check();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByText('Er staat een document bij deze toezegging.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Markeer als gedaan', exact: true }).click();
  const told = page.getByText('De toezegging staat op gedaan.');
  await told.waitFor();
  expect(await told.evaluate((line) => document.activeElement?.contains(line))).toBe(true);
  await page.getByRole('combobox', { name: 'Welke toezeggingen' }).selectOption('Gedaan (1)');
  await page.getByRole('link', { name: 'Brief' }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('everybody reads on a phone what was done, and who keeps the record opens again what was not', async () => {
  const visitor = await browser.openScreen(phone);
  await visitor.page.goto(`${on.url}/owo/toezeggingen`);
  await visitor.page.getByText('De zetel houdt een lijst bij.').waitFor();
  await visitor.page.getByRole('combobox', { name: 'Welke toezeggingen' }).selectOption('Gedaan (1)');
  await visitor.page.getByRole('link', { name: 'Brief' }).waitFor();
  expect(await visitor.page.getByRole('button', { name: /gedaan|open/ }).count()).toBe(0);
  await expectAccessible(visitor.page);

  const { page, errors } = await browser.screenOf(on, secretary, phone);
  await page.goto(`${on.url}/owo/toezeggingen`);
  await page.getByRole('combobox', { name: 'Welke toezeggingen' }).selectOption('Gedaan (1)');
  await page.getByRole('button', { name: /^Zet weer open/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zet weer open', exact: true }).click();
  await page.getByText('De toezegging is weer open.').waitFor();
  await page.getByRole('combobox', { name: 'Welke toezeggingen' }).selectOption('Open (2)');
  expect([...errors, ...visitor.errors]).toEqual([]);
});

test('the secretary puts right what was recorded, and who promised meets it at the start', async () => {
  const meeting = await aMeeting(on, here.region, { date: today, state: MeetingState.HELD });
  const fresh = await anAgendaItem(on, meeting, { subject: 'Rondvraag' });
  const promised = { recordedById: secretary.personId, dueOn: nextYear, text: 'Wij beelen.' };
  await aCommitment(on, here.region, fresh, promised);
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/owo/toezeggingen`);
  await page.getByRole('button', { name: 'Wijzig: Wij beelen.' }).click();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Wat is toegezegd?' }).fill('Wij bellen de adviesraad.');
  await page.getByRole('combobox', { name: 'Wie doet het' }).selectOption('Kleine aanbieders');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('De wijziging is bewaard.').waitFor();
  await page.getByText('Wij bellen de adviesraad.').waitFor();
  await page.goto(`${on.url}/owo/start`);
  await page.getByText('Wij bellen de adviesraad.').waitFor();
  expect(errors).toEqual([]);

  const seated = await browser.screenOf(on, delegate);
  await seated.page.goto(`${on.url}/owo/start`);
  await seated.page.getByRole('heading', { name: 'Uw toezeggingen' }).waitFor();
  await seated.page.getByText('De zetel houdt een lijst bij.').waitFor();
  // The seat that was chosen as the owner now meets it too.
  await seated.page.getByText('Wij bellen de adviesraad.').waitFor();
  await expectAccessible(seated.page);
  expect(seated.errors).toEqual([]);
});

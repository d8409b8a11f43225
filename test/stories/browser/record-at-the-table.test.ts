import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingState } from '../../../server/meetings/meeting.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { aDelegate, aSeat, aSecretary } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
const managed = '/owo/beheer/vergaderingen/2026-04-01';
let on: TestApp;
let here: RegionSetting;
let secretary: Role;
let colleague: Role;
let delegate: Role;

beforeAll(async () => {
  on = await startApp({}, '2026-04-01T13:00:00Z');
  here = await aRegion(on, { slug: 'owo' });
  secretary = await aSecretary(on, here.region);
  colleague = await aSecretary(on, here.region);
  const seat = await aSeat(on, here.region, { name: 'Kleine aanbieders' });
  delegate = await aDelegate(on, here.region, { seatId: seat.id });
  const meeting = await aMeeting(on, here.region, { date: '2026-04-01', state: MeetingState.HELD });
  const { proposal } = await aProposal(on, here);
  await anAgendaItem(on, meeting, { subject: 'Tarieven', proposalId: proposal.id, outcome: 'Besproken.' });
});
afterAll(() => on.stop());

test('a day that does not exist has no page', async () => {
  const { page } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/owo/beheer/vergaderingen/2026-02-30/vastleggen`);
  await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
});

test('the secretary records where the table stands, who differs, and who promised what by when', async () => {
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}${managed}/vastleggen`);
  await page.getByRole('button', { name: 'Leg het standpunt vast' }).click();
  await page.getByRole('combobox', { name: 'Standpunt van de tafel' }).selectOption('Verdeeld');
  await page.getByRole('textbox', { name: 'Opmerkingen' }).fill('Over de tarieven is men het niet eens.');
  await page.locator('form').getByRole('button', { name: 'Leg het standpunt vast' }).click();
  await page.getByRole('button', { name: 'Verbeter het standpunt' }).waitFor();

  await page.getByRole('button', { name: 'Schrijf een minderheidsopmerking op' }).click();
  await page.getByRole('combobox', { name: 'Welke zetel' }).selectOption('Kleine aanbieders');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  const remark = page.getByRole('textbox', { name: /^Opmerking van Kleine aanbieders/ });
  await remark.fill('Voor ons is dit te krap.');
  await remark.blur();
  await page.getByText(/^Opgeslagen om/).waitFor();

  await page.getByRole('button', { name: 'Leg een toezegging vast' }).click();
  const commitment = page.locator('form').filter({ hasText: 'Wat is toegezegd' });
  await commitment.getByRole('textbox', { name: 'Wat is toegezegd' }).fill('Wij rekenen het na.');
  await commitment.getByRole('button', { name: 'Bewaar de toezegging' }).click();
  await commitment.getByRole('link', { name: /^Wie doet het/ }).waitFor();
  await expectAccessible(page);
  const { name } = here.municipalities[0]!;
  await commitment.getByRole('combobox', { name: 'Wie doet het' }).selectOption(name);
  await commitment.getByLabel('Uiterlijk op').fill('2026-06-01');
  await commitment.getByRole('button', { name: 'Bewaar de toezegging' }).click();
  await page.getByText('De toezegging is bewaard.').waitFor();
  await page.getByText(`${name}, uiterlijk 1 juni 2026`).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('of two secretaries who change the same remark and standpoint, the second sees both and loses nothing', async () => {
  const first = await browser.screenOf(on, secretary);
  const second = await browser.screenOf(on, colleague);
  const remarkOn = ({ page }: typeof first) =>
    page.getByRole('textbox', { name: /^Opmerking van Kleine aanbieders/ });
  for (const { page } of [first, second]) {
    await page.goto(`${on.url}${managed}/vastleggen`);
    await page.getByRole('button', { name: 'Verbeter het standpunt' }).click();
  }
  await remarkOn(first).fill('Veel te krap.');
  await remarkOn(first).blur();
  await first.page.getByText(/^Opgeslagen om/).waitFor();
  await remarkOn(second).fill('Te krap in de nacht.');
  await remarkOn(second).blur();
  await second.page.getByText('Er zijn twee versies van deze tekst').waitFor();
  await second.page.locator('p', { hasText: 'Veel te krap.' }).waitFor();
  expect(await remarkOn(second).inputValue()).toBe('Te krap in de nacht.');
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Bewaar wat ik typte' }).click();
  await second.page.getByText(/^Opgeslagen om/).waitFor();

  const correct = async ({ page }: typeof first, position: string, reason: string) => {
    await page.getByRole('combobox', { name: 'Standpunt van de tafel' }).selectOption(position);
    await page.getByRole('textbox', { name: 'Opmerkingen' }).fill('De index is te laag.');
    await page.getByRole('textbox', { name: 'Waarom verbetert u het' }).fill(reason);
    await page.getByRole('button', { name: 'Bewaar de verbetering' }).click();
  };
  await correct(first, 'Steunt het voorstel niet', 'Verkeerd gehoord.');
  await first.page.locator('p', { hasText: /^Steunt het voorstel niet$/ }).waitFor();
  await correct(second, 'Neemt kennis van het voorstel', 'Zo stond het op de band.');
  await second.page.getByText('Iemand anders heeft dit intussen gewijzigd').waitFor();
  expect(await second.page.getByRole('textbox', { name: 'Waarom verbetert u het' }).inputValue()).toBe(
    'Zo stond het op de band.',
  );
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Bewaar wat ik typte' }).click();
  await second.page.locator('p', { hasText: /^Neemt kennis van het voorstel$/ }).waitFor();
  expect([...first.errors, ...second.errors]).toEqual([]);
});

test('the minutes begin with the record, which is not added again without saying so', async () => {
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}${managed}/verslag`);
  await page.getByRole('button', { name: 'Begin met wat is vastgelegd' }).click();
  const again = page.getByRole('button', { name: 'Zet wat is vastgelegd onder deze tekst' });
  await again.waitFor();
  const text = page.getByRole('textbox', { name: 'Verslag' });
  expect(await text.inputValue()).toContain('Kleine aanbieders: Te krap in de nacht.');
  await again.click();
  await page.getByText('Wat is vastgelegd, komt nog een keer onder de tekst te staan.').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect((await text.inputValue()).split('Te krap in de nacht.').length).toBe(2);
  await page.getByRole('button', { name: 'Leg het conceptverslag aan de tafel voor' }).click();
  await page.getByText('De tafel leest het conceptverslag').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('who holds a seat reads what stood there before, and proposes a correction of the draft', async () => {
  const { page, errors } = await browser.screenOf(on, delegate, phone);
  await page.goto(`${on.url}/owo/vergaderingen/2026-04-01`);
  await page.getByText('Wat hier eerder stond (alleen voor de tafel)').click();
  await page.getByText('Waarom dit is verbeterd: Verkeerd gehoord.').waitFor();
  await page
    .getByRole('button', { name: /^Stel een verbetering voor/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Stel de verbetering voor' }).click();
  await page.getByRole('link', { name: /^Wat moet er staan/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Wat moet er staan' }).fill('De tafel wil een hogere index.');
  await page.getByRole('button', { name: 'Stel de verbetering voor' }).click();
  await page.getByText('De secretaris krijgt uw verbetering te zien.').waitFor();
  await page.getByText('Wacht op antwoord').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('the secretary answers the correction', async () => {
  const { page, errors } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}${managed}/verslag`);
  await page.getByText('Er wacht nog 1 voorgestelde verbetering op antwoord.').waitFor();
  const text = page.getByRole('textbox', { name: 'Verslag' });
  await text.fill(`${await text.inputValue()}\n\nDe tafel wil een hogere index.`);
  await page.getByRole('button', { name: 'Beantwoord de verbetering van Kleine aanbieders' }).click();
  await page.getByRole('radio', { name: /^Overnemen/ }).check();
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await page.getByText('Overgenomen', { exact: true }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

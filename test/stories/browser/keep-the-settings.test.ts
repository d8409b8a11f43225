import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Person } from '../../../server/people/person.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { SectionTemplate } from '../../../server/proposals/section-template.entity.ts';
import { Provider } from '../../../server/providers/provider.entity.ts';
import { Region } from '../../../server/regions/region.entity.ts';
import { SeatKind, Seat } from '../../../server/table/seat.entity.ts';
import { aContractManager, aPerson, aSeat, aSecretary } from '../../builders/person.ts';
import { aSectionTemplate } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let here: RegionSetting;
let secretary: Role;
let manager: Role;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo', name: 'OWO' });
  secretary = await aSecretary(on, here.region);
  manager = await aContractManager(on, here.municipalities[0]!);
  await aSectionTemplate(on, here.region, 'doel', true);
  await aSectionTemplate(on, here.region, 'risico', false);
});
afterAll(() => on.stop());

const rows = () => on.app.services.database.manager;
/** What somebody else does meanwhile. */
const change = (entity: new () => object, id: string, columns: object): Promise<unknown> =>
  on.app.services.database.transaction((writing) => writing.update(entity, id, columns));

async function opened(role: Role, address: string, options = {}): Promise<Page> {
  const { page } = await browser.screenOf(on, role, options);
  await page.goto(`${on.url}${address}`);
  return page;
}
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the other did and what was typed stand beside each other; then the reader keeps what was typed. */
async function seeBoth(page: Page, part: string, mine: string, theirs: string): Promise<void> {
  const table = page.getByRole('table', { name: 'Wat verschilt' });
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: part, exact: true }) });
  await row.waitFor();
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([mine, theirs]);
}

test('a secretary on a phone puts the headings of a proposal in order, names and adds them', async () => {
  const page = await opened(secretary, '/owo/beheer/instellingen', phone);
  await button(page, 'Verplaats Kop risico omhoog').click();
  await button(page, 'Voeg een kop toe').click();
  const added = page.getByRole('group', { name: 'Kop 3' });
  await added.getByRole('textbox', { name: 'Nederlands' }).fill('Kosten');
  await added.getByRole('textbox', { name: 'English' }).fill('Costs');
  await added.getByRole('checkbox').check();
  await button(page, 'Bewaar de koppen').click();
  await page.getByRole('link', { name: /^Kop 3 \(Frysk\)/ }).waitFor();
  await expectAccessible(page);
  await added.getByRole('textbox', { name: 'Frysk' }).fill('Kosten (fy)');
  await button(page, 'Bewaar de koppen').click();
  await page.getByText('De koppen zijn opgeslagen').waitFor();
  // Once more, and the other form of the page, which shares the version of the region.
  await button(page, 'Haal de kop Kop doel weg').click();
  await button(page, 'Bewaar de koppen').click();
  await page.getByText('De koppen zijn opgeslagen').waitFor();
  await box(page, 'Naam van de regio').fill('OWO gemeenten');
  await button(page, 'Opslaan').click();
  await page.getByText('Opgeslagen', { exact: true }).waitFor();
  await expectAccessible(page);
  const template = await rows().find(SectionTemplate, { order: { position: 'ASC' } });
  expect(template.map(({ titles, required }) => [titles.nl, required])).toEqual([
    ['Kop risico', false],
    ['Kosten', true],
  ]);
});

test('two secretaries in the settings: the second sees both texts and keeps one', async () => {
  const page = await opened(secretary, '/owo/beheer/instellingen');
  await box(page, 'E-mailadres voor vragen').fill('mijn@example.org');
  const { version } = await rows().findOneByOrFail(Region, { id: here.region.id });
  await change(Region, here.region.id, { contactEmail: 'ander@example.org', version: version + 1 });
  await button(page, 'Opslaan').click();
  await seeBoth(page, 'E-mailadres voor vragen', 'mijn@example.org', 'ander@example.org');
  await expectAccessible(page);
  await button(page, 'Bewaar wat ik typte').click();
  await page.getByText('Opgeslagen', { exact: true }).waitFor();
  expect((await rows().findOneByOrFail(Region, { id: here.region.id })).contactEmail).toBe(
    'mijn@example.org',
  );
});

test('in the form of a person, a seat and a provider both texts are shown too, and the other can be taken', async () => {
  const person = await aPerson(on, { name: 'Eerste Naam' });
  await aSecretary(on, here.region, { personId: person.id });
  const page = await opened(secretary, '/owo/beheer/personen');
  await button(page, 'Wijzig Eerste Naam').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).fill('Mijn Naam');
  await change(Person, person.id, { name: 'Andere Naam', version: 2 });
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await seeBoth(page, 'Naam', 'Mijn Naam', 'Andere Naam');
  await button(page, 'Neem de andere tekst').click();
  expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).inputValue()).toBe(
    'Andere Naam',
  );

  const seat = await aSeat(on, here.region, { name: 'Zetel een', kind: SeatKind.PROVIDER });
  await page.goto(`${on.url}/owo/beheer/zetels`);
  await button(page, 'Wijzig zetel Zetel een').click();
  await box(page, 'Naam van de zetel').fill('Zetel mijn');
  await change(Seat, seat.id, { name: 'Zetel ander', version: 2 });
  await button(page, 'Opslaan').click();
  await seeBoth(page, 'Naam van de zetel', 'Zetel mijn', 'Zetel ander');
  await expectAccessible(page);
});

test('two contract managers in one provider: the second sees both', async () => {
  const provider = await aProvider(on, {
    name: 'Fonkel Zorg',
    nameKey: 'fonkel zorg',
    email: 'oud@example.org',
  });
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const page = await opened(manager, `/owo/beheer/aanbieders/${provider.id}`);
  await box(page, 'Algemeen e-mailadres (niet verplicht)').fill('mijn@example.org');
  await change(Provider, provider.id, { email: 'hun@example.org', version: provider.version + 1 });
  await button(page, 'Opslaan').first().click();
  await seeBoth(page, 'Algemeen e-mailadres', 'mijn@example.org', 'hun@example.org');
  await button(page, 'Bewaar wat ik typte').click();
  await page.getByText('Opgeslagen', { exact: true }).waitFor();
  expect((await rows().findOneByOrFail(Provider, { id: provider.id })).email).toBe('mijn@example.org');
});

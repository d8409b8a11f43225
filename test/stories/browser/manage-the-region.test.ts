import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Role } from '../../../server/people/role.entity.ts';
import type { Provider } from '../../../server/providers/provider.entity.ts';
import { aContractManager, anOperator, aRepresentative, aSeat, aSecretary } from '../../builders/person.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let here: RegionSetting;
let provider: Provider;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo', name: 'OWO' });
  provider = await aProvider(on, { name: 'Fonkel Zorg', nameKey: 'fonkel zorg' });
  await aContract(on, provider, here.municipalities[0]!, here.lots);
});
afterAll(() => on.stop());

async function as(role: Role, address: string, options = {}): Promise<Page> {
  const { page } = await browser.openScreen(options);
  const { cookie } = await on.as(role);
  const [name, value] = cookie.split('=') as [string, string];
  await page.context().addCookies([{ name, value, url: on.url }]);
  await page.goto(`${on.url}${address}`);
  return page;
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
}

test('a secretary on a phone invites a contract manager and ends the role', async () => {
  const page = await as(await aSecretary(on, here.region), '/owo/beheer', phone);
  await page.getByRole('link', { name: 'Personen' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Personen' }).click();
  await page.getByText('Nodig iemand uit').click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Nije Kollega');
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await page.getByRole('link', { name: /^E-mailadres/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).fill('nije@example.org');
  const manager = `Contractmanager, ${here.municipalities[0]!.name}`;
  await page.getByLabel('Rol', { exact: true }).first().selectOption({ label: manager });
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await page.getByText('Nije Kollega heeft een uitnodiging gekregen.').waitFor();
  await page.getByRole('button', { name: `Beëindig de rol ${manager} van Nije Kollega` }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Beëindig de rol', exact: true }).click();
  await page.getByText('(afgelopen)').waitFor();
});

test('a secretary adds a seat, appoints a member and changes the settings', async () => {
  await aSeat(on, here.region, { name: 'Lege zetel' });
  const page = await as(await aSecretary(on, here.region), '/owo/beheer/zetels');
  await page.getByRole('button', { name: 'Voeg een zetel toe' }).click();
  await page.getByRole('textbox', { name: 'Naam van de zetel' }).fill('Kleine aanbieders');
  await page.getByRole('checkbox', { name: 'Klein' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('heading', { name: 'Kleine aanbieders' }).waitFor();
  await page.getByRole('button', { name: 'Benoem iemand op Kleine aanbieders' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Gerrit Lid');
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('gerrit@example.org');
  await page.getByRole('button', { name: 'Benoem iemand', exact: true }).last().click();
  await page.getByText('Gerrit Lid').waitFor();
  await expectAccessible(page);

  await page.goto(`${on.url}/owo/beheer/instellingen`);
  const colour = page.getByRole('textbox', { name: 'Accentkleur' });
  await colour.fill('#ffcc00');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('link', { name: /Accentkleur/ }).waitFor();
  await expectAccessible(page);
  await colour.fill('#7a1f4e');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Opgeslagen').waitFor();
});

test('a contract manager adds a provider, is pointed to a known one, and adds a contract there', async () => {
  const page = await as(await aContractManager(on, here.municipalities[1]!), '/owo/beheer/aanbieders');
  await page.getByRole('link', { name: 'Fonkel Zorg' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voeg een aanbieder toe' }).click();
  await page.getByRole('button', { name: 'Voeg de aanbieder toe' }).click();
  await page.getByRole('link', { name: /^KvK-nummer/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Fonkel Zorg');
  await page.getByRole('textbox', { name: 'KvK-nummer' }).fill(provider.kvkNumber);
  await page.getByRole('textbox', { name: 'Contractnummer' }).fill('C-77');
  await page.getByRole('checkbox', { name: /Perceel 1/ }).check();
  await page.getByLabel('Eerste dag').fill('2026-01-01');
  await page.getByRole('button', { name: 'Voeg de aanbieder toe' }).click();
  // What was typed is not sent, so the browser asks whether to leave it.
  page.once('dialog', (question) => void question.accept());
  await page.getByRole('link', { name: 'Naar deze aanbieder' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fonkel Zorg' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Voeg een contract toe' }).click();
  await page.getByRole('textbox', { name: 'Contractnummer' }).fill('C-77');
  await page.getByRole('checkbox', { name: /Perceel 1/ }).check();
  await page.getByLabel('Eerste dag').fill('2026-01-01');
  await page.getByRole('button', { name: 'Opslaan' }).first().click();
  await page.getByRole('cell', { name: 'C-77', exact: true }).waitFor();
});

test('a representative on a phone states the size of the organisation and invites a colleague', async () => {
  const page = await as(await aRepresentative(on, provider), '/owo/mijn-organisatie', phone);
  await page.getByRole('heading', { level: 1, name: 'Fonkel Zorg' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: /Grootte/ }).selectOption({ label: 'Groot' });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Groot').first().waitFor();
  await page.getByText('Nodig een collega uit').click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Kollega Twa');
  await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).fill('twa@example.org');
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await page.getByText('Kollega Twa heeft een uitnodiging gekregen.').waitFor();
  await expectAccessible(page);
});

test('the operator adds a region and gives it a municipality and a lot', async () => {
  const page = await as(await anOperator(on), '/beheer');
  await page.getByRole('heading', { level: 1, name: 'Beheer van Oerlis' }).waitFor();
  await page.getByText('Voeg een regio toe').click();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Naam in het adres' }).fill('noardeast');
  await page.getByRole('textbox', { name: 'Naam van de regio' }).fill('Noardeast');
  await page.getByRole('textbox', { name: /Inleiding/ }).fill('Twa gemeenten.');
  await page.getByRole('textbox', { name: 'E-mailadres voor vragen' }).fill('tafel@example.org');
  await page.getByRole('button', { name: 'Voeg de regio toe' }).click();
  await page.getByRole('heading', { level: 1, name: 'Noardeast' }).waitFor();
  await page.getByText('Voeg de gemeente toe').first().click();
  await page.getByRole('textbox', { name: 'Naam van de gemeente' }).fill('Noardeast-Fryslân');
  await page.getByRole('textbox', { name: 'CBS-code' }).fill('1970');
  await page.getByRole('button', { name: 'Voeg de gemeente toe' }).click();
  await page.getByText('Noardeast-Fryslân (1970)').waitFor();
  await page.getByText('Voeg het perceel toe').first().click();
  await page.getByRole('textbox', { name: 'Naam van het perceel' }).fill('Begelieding');
  await page.getByRole('button', { name: 'Voeg het perceel toe' }).click();
  await page.getByRole('heading', { name: '1. Begelieding' }).waitFor();
  await expectAccessible(page);
});

test('what is not for somebody is not there', async () => {
  const page = await as(await aRepresentative(on, provider), '/owo/beheer');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  await page.goto(`${on.url}/demo`);
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  await page.goto(`${on.url}/demo/postvak`);
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
});

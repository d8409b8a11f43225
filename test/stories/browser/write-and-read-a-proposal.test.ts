import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aContractManager, aRepresentative } from '../../builders/person.ts';
import { aProposal, aSectionTemplate } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let owo: RegionSetting;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  owo = await aRegion(on, { slug: 'owo' });
  await aSectionTemplate(on, owo.region, 'arguments', true);
});
afterAll(() => on.stop());

const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const saved = (page: Page) => page.getByText(/^Opgeslagen om/).waitFor();

test('a contract manager writes a proposal that saves itself, is told what is missing, and publishes it', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const { page, errors } = await browser.screenOf(on, await aContractManager(on, owo.municipalities[0]!));
  await page.goto(`${on.url}/owo/beheer/voorstellen`);
  await expectAccessible(page);
  await box(page, 'Waar gaat het voorstel over?').fill('Sneller betalen');
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();

  await page.getByRole('button', { name: 'Voeg een artikel toe' }).click();
  await page.getByRole('textbox', { name: 'Artikel', exact: true }).fill('Artikel 10.6 Betaling');
  await box(page, 'Tekst die nu geldt').fill('De gemeente betaalt binnen 30 dagen.');
  await box(page, 'Nieuwe tekst').fill('De gemeente betaalt binnen 15 dagen.');
  await page.locator('ins', { hasText: '15' }).waitFor();
  await saved(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Publiceren' }).click();
  await page.getByRole('button', { name: 'Publiceer en nodig uit' }).click();
  await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Samenvatting: / }).click();
  await page.keyboard.type('De gemeenten betalen sneller.');
  await box(page, 'Kop arguments').fill('Aanbieders wachten nu te lang.');
  await page.getByRole('checkbox', { name: '1. Perceel 1' }).check();
  await page.getByRole('checkbox', { name: owo.municipalities[0]!.name }).check();
  await page.getByLabel('Ingangsdatum').fill('2035-01-01');
  await page.getByRole('combobox', { name: 'Juridische grond' }).selectOption('REVIEW_CLAUSE');
  await box(page, 'Waarom geldt deze grond?').fill('Artikel 12 voorziet hierin.');
  await box(page, 'Financieel gevolg').fill('Geen.');

  await page.getByRole('button', { name: 'Publiceren' }).click();
  await page.getByText('1 aanbieder krijgt een uitnodiging').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publiceer en nodig uit' }).click();
  await page.waitForURL(/\/owo\/voorstellen\/\d{4}-01$/);
  await page.getByRole('heading', { level: 1, name: 'Sneller betalen' }).waitFor();
  expect(errors).toEqual([]);
});

test('on a phone a representative reads what a proposal means, what changes and until when to react', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots, { number: 'C-77' });
  const { proposal } = await aProposal(on, owo, { number: '2035-07', invites: [provider] });
  const { page, errors } = await browser.screenOf(on, await aRepresentative(on, provider), phone);
  await page.goto(`${on.url}/owo/voorstellen`);
  await expectAccessible(page);
  await page.goto(`${on.url}/owo/voorstellen/${proposal.number}`);
  await page.getByText(`${owo.municipalities[0]!.name}, contract C-77`).waitFor();
  await page.getByText(/^Reageren kan tot en met .*\(nog 14 dagen\)/).waitFor();
  await page.locator('del', { hasText: 'consumentenprijsindex' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Oude tekst' }).check();
  expect(await page.locator('ins').count()).toBe(0);
  const link = page.getByRole('link', { name: 'Geef uw reactie' });
  expect(await link.getAttribute('href')).toBe(`/owo/voorstellen/${proposal.number}/reactie`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test('two colleagues in one draft: the second sees both texts and chooses', async () => {
  const role = await aContractManager(on, owo.municipalities[0]!);
  const { data } = await (
    await on.as(role)
  )(
    `mutation ($id: ID!) { createProposalDraft(input: { regionId: $id, title: "Samen" }) { proposal { id } } }`,
    { id: owo.region.id },
  );
  const address = `${on.url}/owo/beheer/voorstellen/${data.createProposalDraft.proposal.id}`;
  const [one, two] = [await browser.screenOf(on, role), await browser.screenOf(on, role)];
  await one.page.goto(address);
  await two.page.goto(address);
  await box(two.page, 'Samenvatting').waitFor();
  await box(one.page, 'Samenvatting').fill('Tekst van de eerste.');
  await saved(one.page);
  await box(two.page, 'Samenvatting').fill('Tekst van de tweede.');
  await two.page.getByRole('table', { name: 'De verschillen' }).waitFor();
  await two.page.getByText('Tekst van de eerste.').waitFor();
  await expectAccessible(two.page);
  await two.page.getByRole('button', { name: 'Ga verder met mijn tekst' }).click();
  await saved(two.page);
  await two.page.reload();
  expect(await box(two.page, 'Samenvatting').inputValue()).toBe('Tekst van de tweede.');
});

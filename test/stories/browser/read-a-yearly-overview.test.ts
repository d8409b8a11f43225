import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EndReason } from '../../../server/register/register-kind.ts';
import { aContractManager, aSecretary } from '../../builders/person.ts';
import { aProvider } from '../../builders/provider.ts';
import { aRegion } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { contractOf, keepContracts, publishYear } from '../../support/overviews.ts';
import { startApp, type Ask, type TestApp } from '../../support/start-app.ts';

const { screenOf } = useBrowser();
let on: TestApp;

beforeAll(async () => {
  on = await startApp();
  const owo = await aRegion(on, { slug: 'owo' });
  const providers = [await aProvider(on), await aProvider(on), await aProvider(on)];
  await keepContracts(
    on,
    owo,
    providers.map(({ id }, at) => [
      `contract-${at}`,
      contractOf(owo, id, at === 0 ? { endsOn: '2025-06-30', endReason: EndReason.LEFT_REGION } : {}),
    ]),
  );
  const staff: [Ask, Ask] = [
    await on.as(await aSecretary(on, owo.region)),
    await on.as(await aContractManager(on, owo.municipalities[0]!)),
  ];
  await publishYear(staff, owo.region.id, 2024);
  await publishYear(staff, owo.region.id, 2025);
  await keepContracts(on, owo, [
    [
      'contract-1',
      contractOf(owo, providers[1]!.id, { endsOn: '2025-09-30', endReason: EndReason.NOT_VIABLE }),
    ],
  ]);
  await publishYear(staff, owo.region.id, 2025, 'Nog één aanbieder was gestopt.');
});
afterAll(() => on.stop());

test('a visitor finds the overview of a year, reads its figures with their rules, and an earlier version of it', async () => {
  const { page, errors } = await screenOf(on, null);
  await page.goto(`${on.url}/owo`);
  await page.getByRole('link', { name: 'Jaaroverzichten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Jaaroverzichten' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Jaaroverzicht 2025',
    'Jaaroverzicht 2024',
  ]);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Jaaroverzicht 2025', exact: true }).click();
  await page.getByText('Dit jaaroverzicht is gewijzigd').waitFor();
  await page.getByText('Nog één aanbieder was gestopt.').waitFor();
  const ended = page.getByRole('row', { name: /^Aanbieders gestopt in alle gemeenten/ });
  expect(await ended.getByRole('cell').last().textContent()).toBe('2');
  await page.getByText('Grafiek: Aantal gecontracteerde aanbieders').waitFor();
  await page.getByText('Zo is geteld.').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Onderaannemers' }).click();
  expect(page.url()).toMatch(/#subcontractors$/);

  await page.getByRole('link', { name: /^Versie 1/ }).click();
  await page.getByText('U leest een eerdere versie').waitFor();
  expect(await ended.getByRole('cell').last().textContent()).toBe('1');
  expect(page.url()).toMatch(/jaaroverzicht\/2025\?versie=1$/);
  const pdf = await page.getByRole('link', { name: 'Jaaroverzicht als pdf' }).getAttribute('href');
  expect((await page.request.get(on.url + pdf!)).headers()['content-type']).toBe('application/pdf');
  expect(errors).toEqual([]);
});

test('on a phone the years stand beside one another, as many as the reader chooses', async () => {
  const { page, errors } = await screenOf(on, null, phone);
  await page.goto(`${on.url}/owo/jaaroverzichten`);
  await page.getByRole('link', { name: 'Jaren naast elkaar' }).click();
  const row = page.getByRole('row', { name: /^Aanbieders met een contract, aan het eind/ });
  await row.waitFor();
  expect(await row.locator('strong').allTextContents()).toEqual(['3', '1']);
  await expectAccessible(page);
  await page.getByLabel('2024').uncheck();
  expect(page.url()).toMatch(/vergelijken\?jaren=2025$/);
  expect(await row.locator('strong').allTextContents()).toEqual(['1']);
  expect(errors).toEqual([]);
});

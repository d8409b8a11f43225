import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aRepresentative } from '../../builders/person.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion } from '../../builders/region.ts';
import { phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

async function expectAccessible(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test('a representative proposes a topic on a phone, and sees that it waits', async () => {
  const here = await aRegion(on, { slug: 'owo' });
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const { page, errors } = await browser.openScreen(phone);
  const [name, value] = (await on.as(await aRepresentative(on, provider))).cookie.split('=') as [
    string,
    string,
  ];
  await page.context().addCookies([{ name, value, url: on.url }]);
  await page.goto(`${on.url}/owo/agenda-onderwerp`);
  await page.getByText('U hebt nog geen onderwerp voorgesteld').waitFor();
  await page.getByRole('button', { name: 'Verstuur het onderwerp' }).click();
  await page.getByRole('link', { name: /^Onderwerp:/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Wachtlijsten');
  await page.getByRole('textbox', { name: 'Waarom moet de tafel hierover praten?' }).fill('Ze groeien.');
  await page.getByRole('button', { name: 'Verstuur het onderwerp' }).click();
  await page.getByText('Uw onderwerp is verstuurd').waitFor();
  await page.getByRole('heading', { name: 'Wachtlijsten' }).waitFor();
  await page.getByText('Wacht op de secretaris').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

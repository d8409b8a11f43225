import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aRepresentative } from '../../builders/person.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

test('a representative proposes a topic on a phone, and sees that it waits', async () => {
  const here = await aRegion(on, { slug: 'owo' });
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const { page, errors } = await browser.screenOf(on, await aRepresentative(on, provider), phone);
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

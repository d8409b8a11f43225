import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aContractManager, aRepresentative } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { aPdf } from '../../support/files.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let owo: RegionSetting;
let about: ProposalSetting;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  owo = await aRegion(on, { slug: 'owo' });
  about = await aProposal(on, owo);
});
afterAll(() => on.stop());

test('on a phone: a chosen file is not left behind, and the staff finds it marked from where it begins', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const { page, errors } = await browser.screenOf(on, await aRepresentative(on, provider), phone);
  await page.goto(`${on.url}/owo/voorstellen/${about.proposal.number}/reactie`);
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();
  await page.getByRole('radio', { name: 'Niet eens' }).check();
  await page.getByRole('textbox', { name: 'Leg uit waarom' }).fill('Dit dekt onze kosten niet.');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies bestanden' }).click();
  const file = { name: 'Kostprijs.pdf', mimeType: 'application/pdf', buffer: aPdf('kostprijs') };
  await (await chooser).setFiles([file]);
  await page.getByRole('button', { name: 'Controleer uw reactie' }).click();
  await page.getByRole('link', { name: /^U koos een bestand dat nog niet is toegevoegd/ }).waitFor();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Alleen voor de gemeenten' }).check();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.getByText('Het stuk is toegevoegd').waitFor();
  await page.getByRole('button', { name: 'Controleer uw reactie' }).click();
  await page.getByRole('link', { name: 'Kostprijs' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur uw reactie' }).click();
  await page.getByText('Uw reactie is ontvangen').waitFor();
  expect(errors).toEqual([]);

  const staff = await browser.screenOf(on, await aContractManager(on, owo.municipalities[0]!), phone);
  await staff.page.goto(`${on.url}/owo/start`);
  await staff.page.getByRole('heading', { name: 'Open voor reactie' }).waitFor();
  await expectAccessible(staff.page);
  await staff.page.getByRole('link', { name: 'Indexering tarieven' }).click();
  await staff.page.getByRole('link', { name: 'Kostprijs' }).waitFor();
  await staff.page.getByText('Alleen voor de gemeenten').first().waitFor();
  expect(staff.errors).toEqual([]);
});

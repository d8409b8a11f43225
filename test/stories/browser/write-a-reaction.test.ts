import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDelegate, aPerson, aRepresentative } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
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

async function aRepresentativeOf() {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const { id: personId } = await aPerson(on, { name: 'Sietske de Vries' });
  return { provider, role: await aRepresentative(on, provider, { personId }) };
}

const writingAt = () => `${on.url}/owo/voorstellen/${about.proposal.number}/reactie`;
const saved = (page: Page) => page.getByText(/^Opgeslagen om/).waitFor();
test('on a phone: a comment on a sentence, a standpoint, a check, and a receipt', async () => {
  const { role } = await aRepresentativeOf();
  const { page, errors } = await browser.screenOf(on, role, phone);
  await page.goto(writingAt());
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();

  await page.getByText('Kies een zin', { exact: true }).first().click();
  await page.getByRole('combobox', { name: 'Zin' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Opmerking bij deze zin' }).click();
  await page.getByRole('textbox', { name: /Uw opmerking bij Artikel 7.2/ }).fill('Welke index precies?');
  await page.getByRole('radio', { name: 'Eens, met opmerkingen' }).check();
  await page.getByRole('textbox', { name: 'Leg uit waarom' }).fill('Wij steunen dit.');
  await saved(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Controleer uw reactie' }).click();
  await page.getByRole('heading', { name: 'Controleer voordat u verstuurt' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur uw reactie' }).click();
  await page.getByText('Uw reactie is ontvangen').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/owo\/reacties\/OWO-\d{4}-00001$/);
  await expectAccessible(page);

  await page.goto(`${on.url}/owo/reacties`);
  await page.getByRole('link', { name: 'Indexering tarieven' }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('on a desktop: what is missing is told and linked, a passage is selected, and the reaction is withdrawn', async () => {
  const { role } = await aRepresentativeOf();
  const { page } = await browser.screenOf(on, role);
  await page.goto(writingAt());
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();
  await page.getByRole('button', { name: 'Controleer uw reactie' }).click();
  await page.getByRole('button', { name: 'Verstuur uw reactie' }).click();
  await page.getByRole('link', { name: /^Standpunt:/ }).click();
  expect(
    await page
      .getByRole('radio', { name: 'Eens', exact: true })
      .evaluate((it) => it === document.activeElement),
  ).toBe(true);
  await page
    .getByText(/loonkostenindex/)
    .first()
    .selectText();
  await page.getByRole('button', { name: 'Opmerking bij deze passage' }).click();
  await page.getByRole('textbox', { name: /Uw opmerking bij/ }).fill('Te laag.');
  await page.getByRole('radio', { name: 'Niet eens' }).check();
  await page.getByRole('button', { name: 'Controleer uw reactie' }).click();
  await page.getByRole('button', { name: 'Verstuur uw reactie' }).click();
  await page.getByText('Uw reactie is ontvangen').waitFor();
  await page.getByRole('button', { name: 'Trek de reactie in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trek de reactie in' }).click();
  await page.getByText(/^Ingetrokken op/).waitFor();
});

test('what is typed without a network waits on the device, and is saved when the network is back', async () => {
  const { role } = await aRepresentativeOf();
  const { page } = await browser.screenOf(on, role, phone);
  await page.goto(writingAt());
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();
  const text = page.getByRole('textbox', { name: 'Leg uit waarom' });
  await text.waitFor();
  await page.context().setOffline(true);
  await text.fill('In de trein getypt.');
  await page.getByText('U bent niet verbonden. Uw tekst is op dit apparaat bewaard.').waitFor();
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Leg uit waarom' }).inputValue()).toBe(
    'In de trein getypt.',
  );
});

test('a delegation member cannot write a reaction', async () => {
  const { page } = await browser.screenOf(on, await aDelegate(on, owo.region));
  await page.goto(writingAt());
  await page.getByText('U kunt op dit voorstel niet reageren').waitFor();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aSecretary } from '../../builders/person.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser, type Screen } from '../../support/browser.ts';
import { aPdf } from '../../support/files.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let here: RegionSetting;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  here = await aRegion(on, { slug: 'owo' });
});
afterAll(() => on.stop());

async function secretaryOnPhone(): Promise<Screen> {
  const screen = await browser.screenOf(on, await aSecretary(on, here.region), phone);
  await screen.page.goto(`${on.url}/owo/beheer/documenten`);
  return screen;
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

async function choose(page: Page, button: string, ...files: ReturnType<typeof file>[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
}

test('a secretary adds, replaces and withdraws a document on a phone; a visitor follows', async () => {
  const { page, errors } = await secretaryOnPhone();
  await page.getByText('Er zijn nog geen stukken').waitFor();
  await expectAccessible(page);

  await choose(
    page,
    'Kies bestanden',
    file('Spelregels_tafel.pdf', aPdf('een')),
    file('leeg.pdf', Buffer.alloc(0)),
  );
  await page.getByText('Dit bestand is leeg. Kies een ander bestand.').waitFor();
  await page.getByRole('button', { name: 'Verwijder leeg.pdf' }).click();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByText('Kies wie dit mag lezen.').waitFor();
  await expectAccessible(page);
  expect(await page.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe('Spelregels tafel');
  await page.getByRole('radio', { name: 'Openbaar' }).check();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByText('Het stuk is toegevoegd').waitFor();
  await page.getByRole('link', { name: 'Spelregels tafel' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vervangen: Spelregels tafel' }).click();
  await choose(page, 'Kies een bestand', file('beter.pdf', aPdf('twee')));
  await page.getByRole('textbox', { name: 'Waarom vervangt u dit stuk?' }).fill('Artikel 3 klopte niet');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
  await page.getByText('Waarom vervangen: Artikel 3 klopte niet').first().waitFor();

  const visitor = await browser.openScreen(phone);
  await visitor.page.goto(`${on.url}/owo/documenten`);
  await visitor.page.getByText('Eerdere versie').click();
  await visitor.page.getByRole('link', { name: 'Spelregels tafel, versie 1' }).waitFor();
  await expectAccessible(visitor.page);

  await page.getByRole('button', { name: 'Intrekken: Spelregels tafel' }).click();
  await page.getByRole('button', { name: 'Intrekken', exact: true }).click();
  await page.getByRole('link', { name: /^Waarom trekt u dit stuk in/ }).waitFor();
  await page.getByRole('textbox', { name: 'Waarom trekt u dit stuk in?' }).fill('Vervallen');
  await page.getByRole('button', { name: 'Intrekken', exact: true }).click();
  await page.getByText(/^Ingetrokken op .* Reden: Vervallen$/).waitFor();
  await visitor.page.reload();
  await visitor.page.getByText(/Reden: Vervallen$/).waitFor();
  expect(await visitor.page.getByRole('link', { name: 'Spelregels tafel' }).count()).toBe(0);
  expect([...errors, ...visitor.errors]).toEqual([]);
});

test('an upload shows how far it is and can be stopped', async () => {
  const { page } = await secretaryOnPhone();
  const session = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 200_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  const large = Buffer.concat([aPdf(), Buffer.alloc(4_000_000, ' ')]);
  await choose(page, 'Kies bestanden', file('groot.pdf', large));
  await page.getByRole('progressbar', { name: 'groot.pdf' }).waitFor();
  await page.getByRole('button', { name: 'Stop het uploaden van groot.pdf' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await expectAccessible(page);
});

test('a file that was chosen and not yet added is asked about before the page is left', async () => {
  const { page } = await secretaryOnPhone();
  await choose(page, 'Kies bestanden', file('vergeten.pdf', aPdf('vergeten')));
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.waitFor();
  const asked: string[] = [];
  page.once('dialog', (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  await page.getByRole('link', { name: 'Privacy' }).click();
  expect(asked).toEqual(['confirm']);
  expect(await title.inputValue()).toBe('vergeten');
  await page.getByRole('button', { name: 'Verwijder vergeten.pdf' }).click();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await page.waitForURL(`${on.url}/privacy`);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Person } from '../../../server/people/person.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { Language } from '../../../server/platform/language.ts';
import { aPerson, aSecretary } from '../../builders/person.ts';
import { aRegion } from '../../builders/region.ts';
import { OutboxMail } from '../../../server/notifications/outbox-mail.entity.ts';
import { expectAccessible, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let secretary: Role;
let frisian: Person;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  const { region } = await aRegion(on, { slug: 'owo', name: 'OWO' });
  await aRegion(on, { slug: 'fryslan', name: 'Fryske regio', defaultLanguage: Language.fy });
  secretary = await aSecretary(on, region);
  frisian = await aPerson(on, { language: Language.fy });
  await aSecretary(on, region, { personId: frisian.id });
});
afterAll(() => on.stop());

const language = (page: Page) => page.locator('html').getAttribute('lang');
const chooser = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(name) });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('a visitor chooses a language, and keeps it on other pages and the next day', async () => {
  const { page, errors } = await browser.openScreen();
  await page.goto(`${on.url}/privacy`);
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(new URL(response.url()).pathname));
  await chooser(page, 'Frysk').click();
  await page.getByRole('link', { name: 'Tagonklikens' }).waitFor();
  expect(await language(page)).toBe('fy');
  expect(await chooser(page, 'Frysk').getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page);
  await page.goto(`${on.url}/owo`);
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Utstellen' }).waitFor();
  // What was loaded says nothing in a language that is not read.
  const texts = await Promise.all(
    scripts.filter((path) => path.endsWith('.js')).map(async (path) => (await fetch(on.url + path)).text()),
  );
  expect(texts.join()).toContain('Oerlis oer de kontrakten');
  expect(texts.join()).not.toMatch(/Overleg over de contracten|Consultation on social support/);
  expect(errors).toEqual([]);
});

test('who chose nothing reads each region in its own language, and another region in another', async () => {
  const { page, errors } = await browser.openScreen();
  await page.goto(on.url);
  expect(await language(page)).toBe('nl');
  await page.getByRole('link', { name: 'Fryske regio' }).click();
  await page.getByRole('link', { name: 'Utstellen', exact: true }).waitFor();
  expect(await language(page)).toBe('fy');
  await heading(page, 'Fryske regio');
  await page.goBack();
  await page.getByRole('link', { name: 'OWO', exact: true }).click();
  await page.getByRole('link', { name: 'Voorstellen', exact: true }).waitFor();
  expect(await language(page)).toBe('nl');
  expect(errors).toEqual([]);
});

test('another language is asked about while something is not saved, and once only', async () => {
  const { page } = await browser.screenOf(on, secretary);
  await page.goto(`${on.url}/account`);
  const name = page.getByRole('textbox', { name: 'Naam' });
  await name.fill('Nog niet opgeslagen');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await chooser(page, 'English').click();
  expect(await name.inputValue()).toBe('Nog niet opgeslagen');
  expect(await language(page)).toBe('nl');
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await chooser(page, 'English').click();
  await heading(page, 'My details');
  expect(asked).toEqual(['confirm', 'confirm']);
});

test('who signs in goes on in the language of the account, and may choose another on this device', async () => {
  const { page } = await browser.openScreen();
  await page.goto(`${on.url}/aanmelden`);
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(frisian.email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const code = page.getByRole('textbox', { name: 'Code uit de e-mail' });
  await code.waitFor();
  const mail = await on.app.services.database.manager.findOneByOrFail(OutboxMail, {
    recipient: frisian.email,
  });
  await code.fill(/\d{3} \d{3}/.exec(mail.text)![0]);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.waitForURL(`${on.url}/owo/start`);
  await page.getByRole('button', { name: 'Ofmelde' }).waitFor();
  expect(await language(page)).toBe('fy');
  await chooser(page, 'Nederlands').click();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Afmelden' }).waitFor();
});

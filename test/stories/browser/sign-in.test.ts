import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OutboxMail } from '../../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../../server/people/person.entity.ts';
import { aContractManager, aSecretary } from '../../builders/person.ts';
import { aRegion } from '../../builders/region.ts';
import { phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let email: string;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  const { region, municipalities } = await aRegion(on, { slug: 'owo', name: 'OWO' });
  const secretary = await aSecretary(on, region);
  await aContractManager(on, municipalities[0]!, { personId: secretary.personId });
  const person = await on.app.services.database.manager.findOneByOrFail(Person, { id: secretary.personId });
  ({ email } = person);
});
afterAll(() => on.stop());

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

async function codeMailed(): Promise<string> {
  const [mail] = await on.app.services.database.manager.find(OutboxMail, {
    where: { recipient: email },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return /\d{3} \d{3}/.exec(mail!.text)![0];
}

test('on a phone, with the keyboard alone, a person signs in and comes back to where the way led', async () => {
  const { page, errors } = await browser.openScreen(phone);
  await page.goto(`${on.url}/account`);
  await page.getByRole('main').getByRole('link', { name: 'Aanmelden' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Aanmelden' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'E-mailadres' }).focus();
  await page.keyboard.type('niemand');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /volledig e-mailadres/ }).waitFor();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('');
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  const code = page.getByRole('textbox', { name: 'Code uit de e-mail' });
  await code.waitFor();
  expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
  expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
  await expectAccessible(page);

  await page.keyboard.type('00000x');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /code klopt niet/ }).waitFor();
  await code.fill('');
  await page.keyboard.type(await codeMailed());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Mijn gegevens' }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('a person asks for another code, keeps the account, changes role and signs out everywhere', async () => {
  const { page } = await browser.openScreen();
  await page.goto(`${on.url}/aanmelden?terug=/account`);
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await page.getByText('Oudere codes werken niet meer').waitFor();
  await page.getByRole('textbox', { name: 'Code uit de e-mail' }).fill(await codeMailed());
  await page.getByRole('button', { name: 'Aanmelden' }).click();

  await page.getByRole('textbox', { name: 'Naam' }).fill('Sjoukje Foarbyld');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('fy');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Bewarre').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fy');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('nl');
  await page.getByRole('button', { name: 'Bewarje', exact: true }).click();
  await page.getByText('Opgeslagen').waitFor();

  await page.getByText('Sjoukje Foarbyld').first().click();
  await expectAccessible(page);
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Contractmanager/ })
    .first()
    .click();
  await page.waitForURL(`${on.url}/owo/start`);
  await page.goto(`${on.url}/account`);
  await page.getByRole('button', { name: 'Meld mij overal af' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Aanmelden' }).waitFor();
});

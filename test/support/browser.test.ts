import { expect, test } from '@jest/globals';
import { phone, useBrowser } from './browser.ts';

const { openScreen } = useBrowser();

test('the browser opens a page at phone width, in Dutch and in Amsterdam time', async () => {
  const { page, errors } = await openScreen(phone);
  await page.setContent('<button onclick="fail()">Verstuur</button>');
  const place = await page.evaluate(() => [
    screen.width,
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ]);
  expect(place).toEqual([390, 'nl-NL', 'Europe/Amsterdam']);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  expect(errors).toHaveLength(1);
});

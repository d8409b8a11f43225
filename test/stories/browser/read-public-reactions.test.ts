import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Standpoint } from '../../../server/reactions/reaction-revision.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { aRepresentative, aSecretary } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aPublication, aRedaction } from '../../builders/publication.ts';
import { aReaction } from '../../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const { screenOf } = useBrowser();
let on: TestApp;
let owo: RegionSetting;
let about: ProposalSetting;
let secretary: Role;

beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
  secretary = await aSecretary(on, owo.region);
  about = await aProposal(on, owo, { number: '2026-01', deadlineDate: '2026-02-02' });
  await released('Zorg Open', 'De scholing kost geld.');
  await released('Zorg Bekend', 'Bel Jan Voorbeeld over het tarief.', 'Jan Voorbeeld');
  await aReaction(on, about, await contracted('Zorg Dicht'), {}, { text: 'Dit blijft binnen.' });
});
afterAll(() => on.stop());

async function contracted(name: string) {
  const provider = await aProvider(on, { name, nameKey: name.toLowerCase() });
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  return provider;
}

async function released(name: string, text: string, leftOut?: string): Promise<void> {
  const said = { text, standpoint: Standpoint.OPPOSE };
  const setting = await aReaction(on, about, await contracted(name), {}, said);
  const start = leftOut ? text.indexOf(leftOut) : 0;
  if (leftOut)
    await aRedaction(on, setting.revision.id, secretary.personId, { start, end: start + leftOut.length });
  await aPublication(on, about.proposal, setting);
}

test('a visitor goes from the proposal to the public reactions, sees what was left out and why, and searches', async () => {
  const { page, errors } = await screenOf(on, null, phone);
  await page.goto(`${on.url}/owo/voorstellen/2026-01`);
  await page.getByRole('link', { name: 'Lees de 2 openbare reacties' }).click();
  await page.getByRole('heading', { level: 1, name: 'Openbare reacties' }).waitFor();
  await page.getByRole('heading', { name: 'Zorg Bekend' }).waitFor();
  await expectAccessible(page);
  expect(await page.locator('mark').allTextContents()).toEqual(['[weggelaten: art. 5.1 lid 2 e Woo]']);
  await page.getByText('Persoonlijke levenssfeer (art. 5.1 lid 2 e Woo)').waitFor();
  const shown = await page.getByRole('main').textContent();
  expect(shown).not.toMatch(/Jan Voorbeeld|Zorg Dicht|Dit blijft binnen/);

  await page.getByLabel('Zoek op woorden of op de naam van een aanbieder').fill('scholing');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('heading', { name: 'Zorg Bekend' }).waitFor({ state: 'detached' });
  expect(page.url()).toMatch(/openbare-reacties\?zoek=scholing$/);
  await page.reload();
  await page.getByRole('heading', { name: 'Zorg Open' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Zorg Bekend' }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('the staff reads there what everybody reads, and who asks for all reactions from outside comes there', async () => {
  const staff = await screenOf(on, secretary);
  await staff.page.goto(`${on.url}/owo/voorstellen/2026-01/openbare-reacties`);
  await staff.page.getByRole('heading', { name: 'Zorg Bekend' }).waitFor();
  expect(await staff.page.getByRole('main').textContent()).not.toContain('Jan Voorbeeld');
  const other = await screenOf(on, await aRepresentative(on, await aProvider(on)));
  await other.page.goto(`${on.url}/owo/voorstellen/2026-01/reacties`);
  await other.page.waitForURL('**/openbare-reacties', { timeout: 30_000 });
  await other.page.getByRole('heading', { name: 'Zorg Open' }).waitFor();
  expect([...staff.errors, ...other.errors]).toEqual([]);
});

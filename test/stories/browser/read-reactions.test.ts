import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Standpoint } from '../../../server/reactions/reaction-revision.entity.ts';
import type { Role } from '../../../server/people/role.entity.ts';
import { aDelegate, aRepresentative, aSecretary } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aReaction } from '../../builders/reaction.ts';
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
  for (const name of ['Open Zorg', 'Geheime Zorg']) {
    const provider = await aProvider(on, { name });
    await aContract(on, provider, owo.municipalities[0]!, owo.lots);
    const confidential = name === 'Geheime Zorg';
    await aReaction(on, about, provider, {}, { confidential, standpoint: Standpoint.OPPOSE });
  }
});
afterAll(() => on.stop());

async function pageOf(role: Role, path: string, options = {}) {
  const { page } = await browser.screenOf(on, role, options);
  await page.goto(`${on.url}${path}`);
  await expectAccessible(page);
  return page;
}

const reactionsAt = () => `/owo/voorstellen/${about.proposal.number}/reacties`;

test('the staff reads who reacted and how, and narrows the list', async () => {
  const page = await pageOf(await aSecretary(on, owo.region), reactionsAt());
  await page.getByRole('heading', { name: 'Geheime Zorg' }).waitFor();
  await page.getByRole('combobox', { name: 'Standpunt' }).selectOption({ label: 'Eens' });
  await page.getByText('Er zijn geen reacties').waitFor();
});

test('the table reads on a phone what is open to it', async () => {
  const page = await pageOf(await aDelegate(on, owo.region), reactionsAt(), phone);
  await page.getByRole('heading', { name: 'Open Zorg' }).waitFor();
  expect(await page.getByText('Geheime Zorg').count()).toBe(0);
});

test('a provider begins at what asks for its reaction', async () => {
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const page = await pageOf(await aRepresentative(on, provider), '/owo/start', phone);
  await page.getByRole('link', { name: 'Indexering tarieven' }).waitFor();
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aContractManager, aRepresentative } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aReaction, type ReactionSetting } from '../../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { endTerm } from '../../support/answers.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';
import type { Provider } from '../../../server/providers/provider.entity.ts';

const browser = useBrowser();
let on: TestApp;
let owo: RegionSetting;
let about: ProposalSetting;
let first: ReactionSetting;
let provider: Provider;

beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
  owo = await aRegion(on, { slug: 'owo' });
  about = await aProposal(on, owo, { number: '2026-01' });
  provider = await aProvider(on, { name: 'Zorg aan Huis' });
  const others = [await aProvider(on, { name: 'Open Zorg' }), await aProvider(on, { name: 'Thuis Best' })];
  for (const one of [provider, ...others]) await aContract(on, one, owo.municipalities[0]!, owo.lots);
  const same = 'De indexering komt voor ons te laat, omdat wij de lonen al in januari moeten verhogen.';
  first = await aReaction(on, about, provider, {}, { text: same });
  await aReaction(on, about, others[0]!, {}, { text: same });
  await aReaction(on, about, others[1]!, {}, { text: 'Wij zijn het eens met dit voorstel.' });
});
afterAll(() => on.stop());

const address = () => `${on.url}/owo/beheer/voorstellen/${about.proposal.id}/beantwoording`;

test('a contract manager answers the same text of two providers once, and goes on by keyboard', async () => {
  const { page, errors } = await browser.screenOf(on, await aContractManager(on, owo.municipalities[0]!));
  await page.goto(address());
  await page.getByText('0 van 3 reacties hebben een antwoord').waitFor();
  await page.getByText('Uw antwoord wordt openbaar').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Beantwoord 2 aanbieders, zelfde tekst, Algemene tekst' }).click();

  await page.getByText('Dit antwoord geldt voor 2 teksten').waitFor();
  await page.getByRole('button', { name: 'Antwoord is klaar' }).click();
  await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Gedeeltelijk overgenomen' }).check();
  await page.getByRole('checkbox', { name: 'Artikel 7.2 Indexering' }).check();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('Wij indexeren voortaan per 1 januari.');
  await page.getByText('Opgeslagen om').waitFor();
  await page.getByRole('textbox', { name: 'Waarom?' }).press('Control+Enter');
  await page.getByText('2 van 3 reacties hebben een antwoord').waitFor();
  // The keyboard goes on at the next reaction.
  const next = page.getByRole('button', { name: 'Beantwoord Thuis Best, Algemene tekst' });
  await page.waitForFunction((button) => button === document.activeElement, await next.elementHandle());
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Voor kennisgeving aangenomen' }).check();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('Dank u wel.');
  await page.getByRole('button', { name: 'Antwoord is klaar' }).click();
  await page.getByText('Elke reactie heeft een antwoord').waitFor();
  await page.getByText('Aanbieders kunnen nog reageren.').waitFor();
  expect(errors).toEqual([]);
}, 180_000);

test('all answers are published together, and the provider reads its own', async () => {
  await endTerm(on, about);
  const asProvider = await aRepresentative(on, provider);
  const { page, errors } = await browser.screenOf(on, await aContractManager(on, owo.municipalities[0]!));
  await page.goto(address());
  await page.getByRole('button', { name: 'Publiceer alle 2 antwoorden' }).click();
  await page.getByText('1 aanbieder krijgt een e-mail met het antwoord.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await page.getByText('De antwoorden zijn gepubliceerd').waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);

  const reader = await browser.screenOf(on, asProvider, phone);
  await reader.page.goto(`${on.url}/owo/reacties`);
  await reader.page.getByText('Beantwoord', { exact: true }).waitFor();
  await reader.page.goto(`${on.url}/owo/reacties/${first.reaction.receiptNumber}`);
  await reader.page.getByRole('heading', { name: 'Antwoord van de gemeenten' }).waitFor();
  await reader.page.getByText('Wij indexeren voortaan per 1 januari.').waitFor();
  await reader.page.getByText('Gedeeltelijk overgenomen').waitFor();
  await expectAccessible(reader.page);
  expect(reader.errors).toEqual([]);
}, 180_000);

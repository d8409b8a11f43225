import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ProposalState } from '../../../server/proposals/proposal.entity.ts';
import { aContractClause, aGeneration } from '../../builders/contract-text.ts';
import { aStandpoint } from '../../builders/decision.ts';
import { aContractManager } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
let owo: RegionSetting;

beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
});
afterAll(() => on.stop());

test('a contract manager decides in other words, and everybody reads them in the contract from the day of effect', async () => {
  const [first, second] = owo.municipalities;
  const { proposal, clause } = await aProposal(on, owo, {
    state: ProposalState.DISCUSSED,
    number: '2026-01',
  });
  await aStandpoint(on, owo, proposal);
  const generation = await aGeneration(on, owo);
  await aContractClause(on, owo, generation, clause.article, clause.oldText);
  const { page, errors } = await browser.screenOf(on, await aContractManager(on, first!));
  await page.goto(`${on.url}/owo/beheer/voorstellen/${proposal.id}/besluit`);
  await page.getByRole('heading', { level: 1, name: `Besluit van ${first!.name}` }).waitFor();
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Neemt het voorstel over, met een andere tekst' }).check();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('De adviesraad vroeg hierom.');
  // What was typed and not saved is kept on the device, and offered at the next visit.
  const again = await page.context().newPage();
  await again.goto(page.url());
  await again.getByRole('button', { name: 'Zet die tekst terug' }).click();
  const reason = again.getByRole('textbox', { name: 'Waarom?' });
  expect(await reason.inputValue()).toBe('De adviesraad vroeg hierom.');
  await again.close();
  await page.getByLabel('Datum van het besluit').fill('2026-03-02');
  await page.getByLabel('Vanaf wanneer geldt').fill('2026-05-01');
  await page.getByRole('textbox', { name: /^Tekst van Artikel 7\.2/ }).fill('De tarieven volgen de lonen.');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.getByRole('button', { name: 'Publiceer het besluit' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft/.test(key)))).toEqual([]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await page.waitForURL(/\/owo\/voorstellen\/2026-01$/);
  await page.getByRole('heading', { name: 'Besluit van de gemeenten' }).waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);

  const visitor = await browser.screenOf(on, null, phone);
  await visitor.page.goto(`${on.url}/owo/contract?op=2026-04-30`);
  await visitor.page.getByText(clause.oldText).first().waitFor();
  expect(await visitor.page.getByText('De tarieven volgen de lonen.').isVisible()).toBe(false);
  await visitor.page.goto(`${on.url}/owo/contract?op=2026-05-01`);
  await visitor.page.getByText('Dit artikel is niet voor alle gemeenten gelijk.').waitFor();
  await visitor.page.getByRole('heading', { name: `Voor ${second!.name}` }).waitFor();
  await expectAccessible(visitor.page);
  await visitor.page.getByRole('link', { name: 'Addendum 1', exact: true }).click();
  await visitor.page
    .getByRole('heading', { level: 1, name: 'Addendum 1 bij het contract 2020-2025' })
    .waitFor();
  await expectAccessible(visitor.page);
  const address = await visitor.page.getByRole('link', { name: 'Download als pdf' }).getAttribute('href');
  const file = await fetch(on.url + address!);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(visitor.errors).toEqual([]);
});

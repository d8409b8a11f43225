import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../server/platform/ids.ts';
import { ClauseChange } from '../../../server/proposals/clause-change.entity.ts';
import { ProposalVersion } from '../../../server/proposals/proposal-version.entity.ts';
import { Proposal } from '../../../server/proposals/proposal.entity.ts';
import { aPerson, aRepresentative } from '../../builders/person.ts';
import { aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aRegion } from '../../builders/region.ts';
import { insert } from '../../builders/rows.ts';
import { expectAccessible, phone, useBrowser } from '../../support/browser.ts';
import { startApp, type TestApp } from '../../support/start-app.ts';

const browser = useBrowser();
let on: TestApp;
beforeAll(async () => {
  on = await startApp({}, new Date().toISOString());
});
afterAll(() => on.stop());

/** The next version, published, in which the article says something else. */
async function nextVersion({ proposal, version, clause }: ProposalSetting, newText: string): Promise<void> {
  const id = newId();
  await insert(on, ProposalVersion, { ...version, id, number: 2, note: 'Aangepast na reacties.' });
  await insert(on, ClauseChange, { ...clause, id: newId(), versionId: id, newText });
  await on.app.services.database.transaction((manager) =>
    manager.update(Proposal, { id: proposal.id }, { currentVersionId: id }),
  );
}

test('who is writing when the next version comes out sees what became of the sentence of each comment', async () => {
  const owo = await aRegion(on, { slug: 'owo' });
  const about = await aProposal(on, owo);
  const provider = await aProvider(on);
  await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  const { id: personId } = await aPerson(on, { name: 'Sietske de Vries' });
  const role = await aRepresentative(on, provider, { personId });
  const { page, errors } = await browser.screenOf(on, role, phone);
  await page.goto(`${on.url}/owo/voorstellen/${about.proposal.number}/reactie`);
  await page.getByRole('button', { name: 'Begin met schrijven' }).click();
  await page.getByText('Kies een zin', { exact: true }).first().click();
  await page.getByRole('combobox', { name: 'Zin' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Opmerking bij deze zin' }).click();
  const comment = page.getByRole('textbox', { name: /Uw opmerking bij Artikel 7.2/ });
  await comment.fill('Welke index precies?');
  await page.getByText(/^Opgeslagen om/).waitFor();

  const { newText } = about.clause;
  const words = newText.split(' ');
  await nextVersion(about, newText.replace(words[2]!, 'voortaan'));
  await page.reload();
  await page.getByText('Er is een nieuwe versie van dit voorstel').first().waitFor();
  await page.getByText('De passage is gewijzigd').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ga naar de nieuwe versie' }).click();
  await page.getByText('Er is een nieuwe versie van dit voorstel').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Opmerkingen bij een eerdere versie' }).waitFor();
  await page.getByText('De passage is gewijzigd').waitFor();
  await expectAccessible(page);
  expect(await comment.inputValue()).toBe('Welke index precies?');
  expect(errors).toEqual([]);
});

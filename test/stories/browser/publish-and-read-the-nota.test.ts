import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AnswerState } from '../../../server/answers/answer.entity.ts';
import { DecisionClause } from '../../../server/decisions/decision-clause.entity.ts';
import { DecisionKind } from '../../../server/decisions/decision.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { Proposal } from '../../../server/proposals/proposal.entity.ts';
import { anAnswer } from '../../builders/answer.ts';
import { aDecision } from '../../builders/decision.ts';
import { aContractManager } from '../../builders/person.ts';
import { aProposal } from '../../builders/proposal.ts';
import { aProvider } from '../../builders/provider.ts';
import { aPublication } from '../../builders/publication.ts';
import { aReaction, type ReactionSetting } from '../../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../../builders/region.ts';
import { insert } from '../../builders/rows.ts';
import { endTerm } from '../../support/answers.ts';
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

const otherWords = 'De tarieven stijgen mee, maar nooit meer dan twee procent.';

/** One municipality adopts, the other in other words; one reaction is answered, one is not. */
async function almostReady(): Promise<{ proposal: Proposal; last: ReactionSetting }> {
  const about = await aProposal(on, owo, { number: '2026-01' });
  const open = await aReaction(on, about, await aProvider(on, { name: 'De Open Aanbieder' }));
  const last = await aReaction(on, about, await aProvider(on, { name: 'De Late Lezer' }));
  await anAnswer(on, [open], { state: AnswerState.PUBLISHED });
  await endTerm(on, about);
  const publishedAt = on.clock.now();
  await aDecision(on, about.proposal, owo.municipalities[0]!, { publishedAt });
  const { id: decisionId } = await aDecision(on, about.proposal, owo.municipalities[1]!, {
    kind: DecisionKind.ADOPT_AMENDED,
    publishedAt,
  });
  await insert(on, DecisionClause, {
    id: newId(),
    decisionId,
    clauseChangeId: about.clause.id,
    text: otherWords,
    chosen: false,
    seenWordingId: null,
  });
  const proposal = await on.app.services.database.manager.findOneByOrFail(Proposal, {
    id: about.proposal.id,
  });
  await aPublication(on, proposal, open);
  return { proposal, last };
}

test('a contract manager sees what is missing, publishes the nota, and everybody reads it and its correction', async () => {
  const { proposal, last } = await almostReady();
  const manager = await browser.screenOf(on, await aContractManager(on, owo.municipalities[0]!));
  const staffPage = `${on.url}/owo/beheer/voorstellen/${proposal.id}/nota`;
  await manager.page.goto(staffPage);
  await manager.page.getByText('1 reactie is nog niet klaar').waitFor();
  await manager.page.getByRole('link', { name: 'De Late Lezer' }).first().waitFor();
  await manager.page.getByText('1 reactie is nog niet openbaar gemaakt').waitFor();
  expect(await manager.page.getByRole('button', { name: 'Publiceer de nota' }).count()).toBe(0);
  await expectAccessible(manager.page);

  await anAnswer(on, [last], { state: AnswerState.PUBLISHED }, { text: 'Dank voor uw reactie.' });
  await manager.page.goto(staffPage);
  await manager.page.getByRole('button', { name: 'Publiceer de nota' }).click();
  await manager.page.getByText('De nota verandert daarna niet meer').waitFor();
  await expectAccessible(manager.page);
  await manager.page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await manager.page.getByText('De nota is gepubliceerd.').waitFor();

  const visitor = await browser.screenOf(on, null, phone);
  await visitor.page.goto(`${on.url}/owo/voorstellen/2026-01`);
  await visitor.page.getByRole('heading', { level: 1, name: 'Indexering tarieven' }).waitFor();
  await visitor.page.getByRole('link', { name: 'Wat is er met de reacties gedaan?' }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Nota van beantwoording' }).waitFor();
  await visitor.page.getByText('De Open Aanbieder').waitFor();
  expect(await visitor.page.getByText('De Late Lezer').count()).toBe(0);
  const [first, second] = owo.municipalities;
  await visitor.page.getByRole('heading', { name: `De tekst voor ${first!.name}` }).waitFor();
  await visitor.page.getByRole('heading', { name: `De tekst voor ${second!.name}` }).waitFor();
  await visitor.page.getByText(otherWords).first().waitFor();
  await expectAccessible(visitor.page);
  const address = await visitor.page.getByRole('link', { name: 'Nota als pdf' }).getAttribute('href');
  const file = await fetch(on.url + address!);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);

  await manager.page.getByRole('button', { name: 'Publiceer een gewijzigde nota' }).click();
  await manager.page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await manager.page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor();
  await manager.page.getByRole('textbox', { name: 'Wat is er gewijzigd?' }).fill('Een naam is verbeterd.');
  await manager.page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await manager.page.getByRole('link', { name: /^Versie 2, gepubliceerd op/ }).waitFor();
  expect(manager.errors).toEqual([]);

  await visitor.page.reload();
  await visitor.page.getByText('Een naam is verbeterd.').waitFor();
  await visitor.page.getByRole('link', { name: /^Versie 1/ }).click();
  await visitor.page.getByText('U leest een eerdere versie').waitFor();
  await expectAccessible(visitor.page);
  expect(visitor.errors).toEqual([]);
}, 120_000);

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ClauseChange } from '../../server/proposals/clause-change.entity.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { LegalGround, ProposalVersion } from '../../server/proposals/proposal-version.entity.ts';
import { aContractClause, aGeneration } from '../builders/contract-text.ts';
import { aContractManager, aRepresentative } from '../builders/person.ts';
import { aClauseChange, aProposal } from '../builders/proposal.ts';
import { aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let asManager: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  asManager = await on.as(await aContractManager(on, here.municipalities[0]!));
});

const mutation = (name: string, input: string, result: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { problems { field code } ${result} } }`;
const saveGeneration = mutation(
  'saveContractGeneration',
  'SaveContractGenerationInput',
  'generation { id version }',
);
const enter = mutation('enterContractText', 'EnterContractTextInput', 'generation { id }');
const correct = mutation('correctWording', 'CorrectWordingInput', 'wording { text version }');
const generation = (given: Record<string, unknown> = {}) => ({
  regionId: here.region.id,
  name: '2020-2025',
  startsOn: '2020-01-01',
  endsOn: '2025-12-31',
  thresholdCents: 75_000_000,
  thresholdOn: '2024-01-01',
  ...given,
});

describe('Generations of contracts', () => {
  test('hold one at a time, so that each day has one contract text', async () => {
    const first = await asManager(saveGeneration, {
      input: generation({ originalValueCents: 9_640_000_000 }),
    });
    expect(first.data.saveContractGeneration.problems).toEqual([]);
    const overlapping = generation({ name: '2025-2031', startsOn: '2025-12-31', endsOn: null });
    const second = await asManager(saveGeneration, { input: overlapping });
    expect(second.data.saveContractGeneration.problems).toEqual([{ field: 'startsOn', code: 'OVERLAP' }]);
    const read = `query ($slug: String!) { region(slug: $slug) { contractGenerations { originalValueCents }
      a: contractText(on: "2019-12-31") { on } b: contractText(on: "2025-12-31") { on } c: contractText(on: "geen dag") { on } } }`;
    expect((await on.ask(read, { slug: here.region.slug })).data.region).toEqual({
      contractGenerations: [{ originalValueCents: 9_640_000_000 }],
      a: null,
      b: { on: '2025-12-31' },
      c: null,
    });
  });

  test('have a name that can stand in an address', async () => {
    const { data } = await asManager(saveGeneration, { input: generation({ name: '2020/2025' }) });
    expect(data.saveContractGeneration.problems).toEqual([{ field: 'name', code: 'INVALID' }]);
  });
});

describe('The text with which a generation began', () => {
  test('is entered in the order of a contract, each article once', async () => {
    const { id: generationId } = await aGeneration(on, here);
    const articles = ['Artikel 10.1 Betaling', 'Artikel 2.1 Voorwerp', 'Bijlage 1 Tarieven'].map(
      (article) => ({
        article,
        text: 'Tekst.',
      }),
    );
    const { data } = await asManager(enter, { input: { generationId, articles } });
    expect(data.enterContractText.problems).toEqual([]);
    const again = await asManager(enter, { input: { generationId, articles: articles.slice(1, 2) } });
    expect(again.data.enterContractText.problems).toEqual([
      { field: 'articles.0.article', code: 'DUPLICATE' },
    ]);
    const read = `query ($slug: String!) { region(slug: $slug) { contractText { clauses { clause { name } } } } }`;
    const { clauses } = (await on.ask(read, { slug: here.region.slug })).data.region.contractText;
    expect(clauses.map(({ clause }: { clause: { name: string } }) => clause.name)).toEqual([
      'Artikel 2.1',
      'Artikel 10.1',
      'Bijlage 1',
    ]);
  });

  test('is corrected with a reason, and everybody can read what stood there', async () => {
    const setting = await aGeneration(on, here);
    const { wording } = await aContractClause(on, here, setting, 'Artikel 1 Begripen', 'De tarriefen.');
    const input = {
      wordingId: wording.id,
      version: 1,
      heading: 'Begrippen',
      text: 'De tarieven.',
      reason: 'Typefout.',
    };
    expect((await asManager(correct, { input })).data.correctWording.problems).toEqual([]);
    const stale = await asManager(correct, { input: { ...input, text: 'Nog iets.' } });
    expect(stale.data.correctWording).toEqual({
      problems: [{ field: 'version', code: 'STALE' }],
      wording: { text: 'De tarieven.', version: 2 },
    });
    const read = `query ($slug: String!) { region(slug: $slug) { contractText { clauses { variants { wording { corrections { formerText reason } } } } } } }`;
    const { clauses } = (await on.ask(read, { slug: here.region.slug })).data.region.contractText;
    expect(clauses[0].variants[0].wording.corrections).toEqual([
      { formerText: 'De tarriefen.', reason: 'Typefout.' },
    ]);
  });

  test('is kept by the staff alone', async () => {
    const { id: generationId } = await aGeneration(on, here);
    const asProvider = await on.as(await aRepresentative(on, await aProvider(on)));
    const { errors } = await asProvider(enter, { input: { generationId, articles: [] } });
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Two open proposals on one article', () => {
  const read = `query ($id: ID!) { proposal(id: $id) { collisions { words article proposal { id } } } }`;

  test('are pointed out to the staff when they touch the same words, drafts included, and to nobody else', async () => {
    const published = await aProposal(on, here);
    const draft = await aProposal(on, here, { state: ProposalState.DRAFT });
    const collisions = async (ask: Ask, id: string) => (await ask(read, { id })).data.proposal.collisions;
    expect(await collisions(asManager, published.proposal.id)).toMatchObject([
      { proposal: { id: draft.proposal.id } },
    ]);
    expect(await collisions(asManager, draft.proposal.id)).toMatchObject([
      { proposal: { id: published.proposal.id } },
    ]);
    expect(await collisions(on.ask, published.proposal.id)).toEqual([]);
  });

  test('are left alone when they change other words, or when one is withdrawn', async () => {
    const text = 'De aanbieder meldt dit binnen vijf dagen. De gemeente antwoordt binnen tien werkdagen.';
    const article = 'Artikel 3.1 Melding';
    const make = async (from: string, to: string, state: ProposalState) => {
      const setting = await aProposal(on, here, { state });
      const newText = text.replace(from, to);
      await aClauseChange(on, setting.version, { position: 2, article, oldText: text, newText });
      await on.app.services.database.transaction((manager) =>
        manager.update(
          ClauseChange,
          { id: setting.clause.id },
          { article: `Overweging ${setting.proposal.id}` },
        ),
      );
      return setting.proposal.id;
    };
    const one = await make('vijf', 'drie', ProposalState.PUBLISHED);
    await make('tien', 'acht', ProposalState.DISCUSSED);
    await make('vijf', 'zes', ProposalState.WITHDRAWN);
    expect((await asManager(read, { id: one })).data.proposal.collisions).toEqual([]);
  });
});

test('the legal ground of a small change is warned about with what was entered, for the reader too', async () => {
  await aGeneration(on, here, { originalValueCents: 1_000_000_00 });
  const { proposal, version } = await aProposal(on, here);
  await on.app.services.database.transaction((manager) =>
    manager.update(
      ProposalVersion,
      { id: version.id },
      { legalGround: LegalGround.DE_MINIMIS, financialEffectCents: 100_000_00 },
    ),
  );
  const read = `query ($id: ID!) { proposal(id: $id) { current { legalCheck { warnings questions totalCents amountCents } } } }`;
  expect((await on.ask(read, { id: proposal.id })).data.proposal.current.legalCheck).toEqual({
    warnings: ['ABOVE_TEN_PERCENT'],
    questions: ['SAME_NATURE'],
    totalCents: 10_000_000,
    amountCents: 10_000_000,
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { aGeneration, aContractClause, type ClauseSetting } from '../builders/contract-text.ts';
import { aStandpoint } from '../builders/decision.ts';
import { aContractManager } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { adopting, decide, textOn as readText } from '../support/decisions.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let given: ProposalSetting;
let article: ClauseSetting;
let asFirst: Ask;

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  on.clock.set('2026-03-02T09:00:00Z');
  here = await aRegion(on);
  given = await aProposal(on, here, { state: ProposalState.DISCUSSED });
  await aStandpoint(on, here, given.proposal);
  const generation = await aGeneration(on, here);
  article = await aContractClause(on, here, generation, given.clause.article, given.clause.oldText);
  asFirst = await on.as(await aContractManager(on, here.municipalities[0]!));
});

const adopt = (more: Record<string, unknown> = {}) => adopting(given.proposal.id, more);
const textOn = (day: string) => readText(on.ask, here.region.slug, day);
const both = (first: string, second: string) => ({
  [here.municipalities[0]!.id]: first,
  [here.municipalities[1]!.id]: second,
});

describe('When another addendum came between', () => {
  let other: ProposalSetting;
  const between = 'De tarieven worden jaarlijks per 1 april geïndexeerd met de consumentenprijsindex.';
  beforeEach(async () => {
    other = await aProposal(on, here, { state: ProposalState.DISCUSSED });
    await aStandpoint(on, here, other.proposal);
    const clauses = [{ clauseChangeId: other.clause.id, text: between }];
    const input = { kind: 'ADOPT_AMENDED', effectiveOn: '2026-04-01', clauses };
    await decide(asFirst, adopting(other.proposal.id, input));
  });

  test('the contract is not silently overwritten', async () => {
    const { problems } = await decide(asFirst, adopt());
    expect(problems).toMatchObject([{ field: 'clauses.0.text', code: 'STALE' }]);
    expect(await textOn('2026-05-01')).toEqual(both(between, given.clause.oldText));
  });

  test('the municipality can choose with the text in force before it', async () => {
    const { data } = await asFirst(
      `query ($id: ID!) { proposal(id: $id) { current { clauseChanges { inForce(on: "2026-05-01") { agrees municipalities { id } wording { id text } } } } } }`,
      { id: given.proposal.id },
    );
    const rows = data.proposal.current.clauseChanges[0].inForce;
    const mine = rows.find(({ municipalities }: { municipalities: { id: string }[] }) =>
      municipalities.some(({ id }) => id === here.municipalities[0]!.id),
    );
    expect(mine).toMatchObject({ agrees: false, wording: { text: between } });
    const text = between.replace('de consumentenprijsindex', 'de loonkostenindex van de zorg');
    const choice = { clauseChangeId: given.clause.id, text, chosen: true, seenWordingId: mine.wording.id };
    const { problems } = await decide(asFirst, adopt({ kind: 'ADOPT_AMENDED', clauses: [choice] }));
    expect(problems).toEqual([]);
    expect(await textOn('2026-05-01')).toEqual(both(text, given.clause.oldText));
  });

  test('a choice made with another text in view does not count', async () => {
    const clauses = [
      {
        clauseChangeId: given.clause.id,
        text: given.clause.newText,
        chosen: true,
        seenWordingId: article.wording.id,
      },
    ];
    const { problems } = await decide(asFirst, adopt({ clauses }));
    expect(problems).toMatchObject([{ field: 'clauses.0.text', code: 'STALE' }]);
  });

  test('nothing is put in before a change that begins later', async () => {
    const { problems } = await decide(asFirst, adopt({ effectiveOn: '2026-03-15' }));
    expect(problems).toMatchObject([{ field: 'clauses.0.text', code: 'OVERLAP' }]);
  });
});

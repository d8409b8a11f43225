import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { AnswerState } from '../../server/answers/answer.entity.ts';
import { DecisionClause } from '../../server/decisions/decision-clause.entity.ts';
import { DecisionKind } from '../../server/decisions/decision.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Municipality } from '../../server/regions/municipality.entity.ts';
import { anAnswer } from '../builders/answer.ts';
import { aDecision } from '../builders/decision.ts';
import { aContractManager } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aProvider } from '../builders/provider.ts';
import { aReaction, type ReactionSetting } from '../builders/reaction.ts';
import { aMunicipality, aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { endTerm } from '../support/answers.ts';
import { wordsOfPdf } from '../support/pdf-words.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let about: ProposalSetting;
let reaction: ReactionSetting;
let manager: Ask;

const otherWords = 'De tarieven stijgen mee, maar nooit meer dan twee procent.';

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  for (let more = 0; more < 3; more++) here.municipalities.push(await aMunicipality(on, here.region));
  about = await aProposal(on, here);
  reaction = await aReaction(on, about, await aProvider(on));
  await anAnswer(on, [reaction], { state: AnswerState.PUBLISHED });
  await endTerm(on, about);
  manager = await on.as(await aContractManager(on, here.municipalities[0]!));
});

const town = (place: number): Municipality => here.municipalities[place]!;
const publishedAt = new Date('2026-02-27T10:00:00Z');

async function amended(place: number, text: string, published = true): Promise<void> {
  const decision = await aDecision(on, about.proposal, town(place), {
    kind: DecisionKind.ADOPT_AMENDED,
    publishedAt: published ? publishedAt : null,
  });
  await insert(on, DecisionClause, {
    id: newId(),
    decisionId: decision.id,
    clauseChangeId: about.clause.id,
    text,
    chosen: false,
    seenWordingId: null,
  });
}

/** One adopts, one in other words, one rejects, one holds, and of one only a draft is there. */
async function decided(): Promise<void> {
  await aDecision(on, about.proposal, town(0), { publishedAt });
  await amended(1, otherWords);
  const nothing = { publishedAt, effectiveOn: null };
  await aDecision(on, about.proposal, town(2), { ...nothing, kind: DecisionKind.REJECT });
  await aDecision(on, about.proposal, town(3), { ...nothing, kind: DecisionKind.HOLD });
  await amended(4, 'GEHEIMCONCEPT', false);
}

const contents = `decisions { municipality kind effectiveOn }
  articles { newText results { kind municipalities text redline { op text } } }`;
const publish = async () =>
  (
    await manager(
      `mutation ($input: PublishNotaInput!) { publishNota(input: $input) { problems { field code } nota { contents { ${contents} } } } }`,
      { input: { proposalId: about.proposal.id } },
    )
  ).data.publishNota;
const file = async (name: string) =>
  Buffer.from(
    await (await fetch(`${on.url}/nota/${here.region.slug}/${about.proposal.number}/${name}`)).arrayBuffer(),
  );

test('the nota says for each municipality what its text became, where that differs', async () => {
  await decided();
  const { nota, problems } = await publish();
  expect(problems).toEqual([]);
  expect(nota.contents.decisions.map(({ kind }: { kind: string | null }) => kind)).toEqual([
    'ADOPT',
    'ADOPT_AMENDED',
    'REJECT',
    'HOLD',
    null,
  ]);
  const [{ newText, results }] = nota.contents.articles;
  expect(results).toMatchObject([
    { kind: 'AS_PROPOSED', municipalities: [town(0).name], text: newText },
    { kind: 'AMENDED', municipalities: [town(1).name], text: otherWords },
    { kind: 'UNCHANGED', municipalities: [town(2).name], text: '', redline: [] },
    { kind: 'UNDECIDED', municipalities: [town(3).name, town(4).name], text: newText },
  ]);
  const becomes = results[1].redline.filter(({ op }: { op: string }) => op !== 'DELETE');
  expect(becomes.map(({ text }: { text: string }) => text).join('')).toBe(otherWords);
});

test('municipalities that decided the same have one text together', async () => {
  await amended(1, otherWords);
  await amended(0, otherWords);
  await aDecision(on, about.proposal, town(2), { publishedAt });
  await aDecision(on, about.proposal, town(3), { publishedAt });
  await aDecision(on, about.proposal, town(4), { publishedAt });
  const [{ results }] = (await publish()).nota.contents.articles;
  expect(results).toMatchObject([
    { kind: 'AMENDED', municipalities: [town(0).name, town(1).name] },
    { kind: 'AS_PROPOSED', municipalities: [town(2).name, town(3).name, town(4).name] },
  ]);
});

test('the last decision of a municipality counts', async () => {
  await aDecision(on, about.proposal, town(0), {
    kind: DecisionKind.HOLD,
    effectiveOn: null,
    publishedAt,
  });
  await aDecision(on, about.proposal, town(0), { number: 2, publishedAt });
  const [{ results }] = (await publish()).nota.contents.articles;
  expect(results[0]).toMatchObject({ kind: 'AS_PROPOSED', municipalities: [town(0).name] });
});

test('its files tell the same of every municipality, and nothing of a draft', async () => {
  await decided();
  await publish();
  const words = wordsOfPdf(await file('1.pdf'));
  expect(words).toContain(town(1).name);
  expect(words.replaceAll(/\s+/g, ' ')).toContain(otherWords);
  expect(words).not.toMatch(/GEHEIM/i);

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await file('1.xlsx')) as never);
  const rows: unknown[][] = [];
  workbook.worksheets[1]!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  expect(rows).toHaveLength(1 + here.municipalities.length);
  expect(rows[2]).toEqual([about.clause.article, town(1).name, 'Anders dan voorgesteld', otherWords]);
  expect(JSON.stringify(rows)).not.toMatch(/GEHEIM/i);
});

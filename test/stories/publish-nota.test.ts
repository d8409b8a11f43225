import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { newId } from '../../server/platform/ids.ts';
import { Proposal } from '../../server/proposals/proposal.entity.ts';
import { ReactionComment } from '../../server/reactions/reaction-comment.entity.ts';
import { AnswerState } from '../../server/answers/answer.entity.ts';
import { anAnswer } from '../builders/answer.ts';
import { aContractManager, aRepresentative } from '../builders/person.ts';
import { aProposal, type ProposalSetting } from '../builders/proposal.ts';
import { aProvider } from '../builders/provider.ts';
import { aPublication, aRedaction } from '../builders/publication.ts';
import { aReaction, type ReactionSetting } from '../builders/reaction.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { insert } from '../builders/rows.ts';
import { endTerm } from '../support/answers.ts';
import { allTags, readPdf } from '../support/pdf-tags.ts';
import { wordsOfPdf } from '../support/pdf-words.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let about: ProposalSetting;
let open: ReactionSetting;
let manager: Ask & { cookie: string };

const said = 'Bel mij op GEHEIMNUMMER over de kosten van scholing.';

beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());
beforeEach(async () => {
  here = await aRegion(on);
  about = await aProposal(on, here);
  const provider = await aProvider(on, { name: 'De Open Aanbieder' });
  const { personId } = await aRepresentative(on, provider);
  open = await aReaction(on, about, provider, {}, { text: said });
  await insert(on, ReactionComment, aComment('=SUM(A1) Dit artikel is onduidelijk.', false));
  await insert(on, ReactionComment, aComment('GEHEIMECOMMENT', true));
  const start = said.indexOf('GEHEIMNUMMER');
  await aRedaction(on, open.revision.id, personId, { start, end: start + 'GEHEIMNUMMER'.length });
  manager = await on.as(await aContractManager(on, here.municipalities[0]!));
});

const aComment = (text: string, confidential: boolean) => ({
  id: newId(),
  revisionId: open.revision.id,
  position: confidential ? 2 : 1,
  clauseChangeId: about.clause.id,
  anchor: null,
  text,
  confidential,
});

/** Of the three, one is released, one is for the municipalities only, and one objects. */
async function threeAnswered(): Promise<void> {
  const secret = await aProvider(on, { name: 'GEHEIME Aanbieder' });
  const sealed = await aReaction(on, about, secret, {}, { confidential: true, text: 'GEHEIMEPRIJS' });
  const objecting = await aReaction(
    on,
    about,
    await aProvider(on, { name: 'GEHEIM Bezwaar' }),
    {},
    { objectsToPublication: true, text: 'GEHEIMBEZWAAR' },
  );
  await anAnswer(on, [open, sealed, objecting], { state: AnswerState.PUBLISHED });
  await endTerm(on, about);
  const { proposal } = about;
  const { deadlineDate } = await on.app.services.database.manager.findOneByOrFail(Proposal, {
    id: proposal.id,
  });
  await aPublication(on, { ...proposal, deadlineDate }, open);
}

const contents = `reactions closed general { outcome text closed reactions { provider standpoint text } }
  articles { article newText answers { closed reactions { provider text passage } } }`;
const publish = async (who: Ask, input: Record<string, unknown> = {}) =>
  (
    await who(
      `mutation ($input: PublishNotaInput!) { publishNota(input: $input) { problems { field code }
        nota { number note contents { ${contents} } }
        proposal { notaPreview { canPublish unanswered { receiptNumber } } } } }`,
      { input: { proposalId: about.proposal.id, ...input } },
    )
  ).data?.publishNota;
const notas = async (who: Ask) =>
  (
    await who(
      `query ($id: ID!) { proposal(id: $id) { notas { number note contents { ${contents} } } notaPreview { canPublish } } }`,
      { id: about.proposal.id },
    )
  ).data.proposal;
const file = (name: string, cookie = '') =>
  fetch(`${on.url}/nota/${here.region.slug}/${about.proposal.number}/${name}`, { headers: { cookie } });

test('a nota is not published while a reaction has no published answer, and it says which', async () => {
  await anAnswer(on, [open], { state: AnswerState.READY });
  await endTerm(on, about);
  const { problems, proposal, nota } = await publish(manager);
  expect(problems).toEqual([{ field: 'reactions', code: 'NOT_ANSWERED' }]);
  expect(nota).toBeNull();
  const receiptNumber = open.reaction.receiptNumber;
  expect(proposal.notaPreview).toEqual({ canPublish: false, unanswered: [{ receiptNumber }] });
  expect((await file('1.pdf')).status).toBe(404);
});

test('everybody reads the nota: public reactions redacted, the others counted and answered', async () => {
  await threeAnswered();
  expect((await publish(manager)).problems).toEqual([]);
  const { notas: published, notaPreview } = await notas(on.ask);
  expect(notaPreview).toBeNull();
  const [{ contents: says }] = published;
  expect(says).toMatchObject({ reactions: 3, closed: 2 });
  const [answer] = says.general;
  expect(answer).toMatchObject({ outcome: 'PARTLY', closed: 2 });
  expect(answer.reactions).toMatchObject([{ provider: 'De Open Aanbieder' }]);
  expect(answer.reactions[0].text).toContain('over de kosten van scholing');
  const [article] = says.articles;
  expect(article.newText).toBe(about.clause.newText);
  expect(article.answers[0].reactions).toMatchObject([{ text: '=SUM(A1) Dit artikel is onduidelijk.' }]);
  expect(JSON.stringify(published)).not.toMatch(/GEHEIM/i);
});

test('its files hold the same words and no others, and are files that everybody can use', async () => {
  await threeAnswered();
  await publish(manager);
  const bytes = Buffer.from(await (await file('1.pdf')).arrayBuffer());
  const pdf = readPdf(bytes);
  expect(pdf).toMatchObject({ language: 'nl', tagged: true, fontsEmbedded: true, allMarked: true });
  const types = allTags(pdf.root).map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'BlockQuote']));
  expect(types.indexOf('H2')).toBeLessThan(types.indexOf('H3'));
  expect(pdf.bookmarks.length).toBeGreaterThan(3);
  const words = wordsOfPdf(bytes);
  expect(words).toContain('De Open Aanbieder');
  expect(words).toContain('=SUM(A1) Dit artikel is onduidelijk.');
  expect(words).not.toMatch(/GEHEIM/i);

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await file('1.xlsx')).arrayBuffer());
  const cells: unknown[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push([cell.type, cell.value])));
  expect(cells).toContainEqual([ExcelJS.ValueType.String, '=SUM(A1) Dit artikel is onduidelijk.']);
  expect(JSON.stringify(cells)).not.toMatch(/GEHEIM/i);

  const csv = await (await file('1.csv')).text();
  expect(csv).toContain("'=SUM(A1) Dit artikel is onduidelijk.");
  expect(csv).not.toMatch(/GEHEIM/i);
  expect((await file('2.pdf')).status).toBe(404);
});

test('what was published never changes; a correction is a next nota with a note', async () => {
  await threeAnswered();
  const first = await publish(manager);
  await aRedaction(on, open.revision.id, (await aRepresentative(on, await aProvider(on))).personId, {
    start: 0,
    end: 7,
  });
  expect((await notas(on.ask)).notas[0].contents).toEqual(first.nota.contents);
  expect((await publish(manager)).problems).toEqual([{ field: 'note', code: 'REQUIRED' }]);
  const second = await publish(manager, { note: 'Een telefoonnummer is weggelaten.' });
  expect(second.nota).toMatchObject({ number: 2, note: 'Een telefoonnummer is weggelaten.' });
  expect((await notas(on.ask)).notas.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
});

test('an earlier nota that said too much is closed to everybody but the staff', async () => {
  await threeAnswered();
  await publish(manager);
  await publish(manager, { note: 'Te veel gezegd.', withholdEarlier: true });
  expect((await notas(on.ask)).notas.map(({ number }: { number: number }) => number)).toEqual([2]);
  expect((await notas(manager)).notas).toHaveLength(2);
  expect((await file('1.pdf')).status).toBe(404);
  expect((await file('1.pdf', manager.cookie)).status).toBe(200);
});

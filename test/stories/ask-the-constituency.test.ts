import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AgendaItem } from '../../server/meetings/agenda-item.entity.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { SizeClass } from '../../server/providers/provider.entity.ts';
import { SeatKind } from '../../server/table/seat.entity.ts';
import { aMeeting, anAgendaItem } from '../builders/meeting.ts';
import { aDelegate, aRepresentative, aSeat, aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let owo: RegionSetting;
let item: AgendaItem;
let closed: AgendaItem;
let council: Ask;
let small: Ask;
let large: Ask;
let secretary: Ask;
let delegateRole: Role;
let smallRole: Role;

beforeAll(async () => {
  on = await startApp();
  owo = await aRegion(on, { slug: 'owo' });
  const { proposal } = await aProposal(on, owo);
  const meeting = await aMeeting(on, owo.region);
  item = await anAgendaItem(on, meeting, { proposalId: proposal.id });
  closed = await anAgendaItem(on, meeting, { closed: true });
  const constituency = { lotIds: [], municipalityIds: [], sizeClasses: [SizeClass.SMALL] };
  const seat = await aSeat(on, owo.region, { constituency });
  delegateRole = await aDelegate(on, owo.region, { seatId: seat.id });
  const other = await aSeat(on, owo.region, { kind: SeatKind.ADVISORY_COUNCIL });
  council = await on.as(await aDelegate(on, owo.region, { seatId: other.id }));
  secretary = await on.as(await aSecretary(on, owo.region));
  const [one, two] = [
    await aProvider(on, { name: 'Klein', sizeClass: SizeClass.SMALL }),
    await aProvider(on, { name: 'Groot', sizeClass: SizeClass.LARGE }),
  ];
  for (const provider of [one, two]) await aContract(on, provider, owo.municipalities[0]!, owo.lots);
  smallRole = await aRepresentative(on, one);
  small = await on.as(smallRole);
  large = await on.as(await aRepresentative(on, two));
});
afterAll(() => on.stop());

const ask = (by: Ask, input: Record<string, unknown> = {}) =>
  by(
    'mutation ($input: AskConstituencyInput!) { askConstituency(input: $input) { problems { field code } question { id askedCount } } }',
    {
      input: {
        agendaItemId: item.id,
        text: 'Hoe lang is uw wachtlijst?',
        answerUntil: '2026-03-05',
        ...input,
      },
    },
  );
const answer = (by: Ask, input: Record<string, unknown>) =>
  by(
    'mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { problems { field code } asked { version answer } } }',
    { input },
  );
const toMe = async (by: Ask) =>
  (
    await by(
      '{ region(slug: "owo") { questionsToMe { totalCount nodes { id version answer mayAnswer question { text asked { provider { name } } askedCount } } } } }',
    )
  ).data.region.questionsToMe;

describe('A delegation member asks the providers it represents', () => {
  let asked: { id: string };

  test('only those: they get a mail and see who asks what, and nobody else finds it', async () => {
    const delegate = await on.as(delegateRole);
    const { problems, question } = (await ask(delegate)).data.askConstituency;
    expect([problems, question.askedCount]).toEqual([[], 1]);
    const mails = await on.app.services.database.manager.findBy(OutboxMail, { kind: 'question.asked' });
    expect(mails.map(({ personId }) => personId)).toEqual([smallRole.personId]);
    const mine = await toMe(small);
    expect(mine).toMatchObject({
      totalCount: 1,
      nodes: [{ version: 0, answer: null, mayAnswer: true, question: { askedCount: null } }],
    });
    expect((await toMe(large)).totalCount).toBe(0);
    asked = mine.nodes[0];
  });

  test('the provider answers once and can change it until the day; the table reads it', async () => {
    const first = await answer(small, { askedProviderId: asked.id, version: 0, text: 'Vier weken.' });
    expect(first.data.answerQuestion).toEqual({ problems: [], asked: { version: 1, answer: 'Vier weken.' } });
    const stale = await answer(small, { askedProviderId: asked.id, version: 0, text: 'Twee.' });
    expect(stale.data.answerQuestion.problems).toEqual([{ field: 'version', code: 'STALE' }]);
    expect(
      (await answer(large, { askedProviderId: asked.id, version: 1, text: 'x' })).errors?.[0]?.extensions
        .code,
    ).toBe('NOT_FOUND');
    const read = `{ region(slug: "owo") { meetings { nodes { agenda { constituencyQuestions { askedCount asked { answer provider { name } } } } } } } }`;
    for (const reader of [council, secretary]) {
      const text = JSON.stringify((await reader(read)).data);
      expect(text).toContain('Vier weken.');
    }
    expect(JSON.stringify((await on.ask(read)).data)).not.toContain('Vier weken.');
  });

  test('not behind closed doors, and not by who represents no providers', async () => {
    const delegate = await on.as(delegateRole);
    expect((await ask(delegate, { agendaItemId: closed.id })).data.askConstituency.problems).toEqual([
      { field: '', code: 'NOT_ALLOWED' },
    ]);
    expect((await ask(council)).data.askConstituency.problems).toEqual([{ field: '', code: 'NOT_ALLOWED' }]);
    expect((await ask(secretary)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('nor answered when the day has passed', async () => {
    on.clock.set('2026-03-06T09:00:00Z');
    const again = await on.as(smallRole);
    const late = await answer(again, { askedProviderId: asked.id, version: 1, text: 'Toch drie.' });
    expect(late.data.answerQuestion.problems).toEqual([{ field: '', code: 'DEADLINE_PASSED' }]);
    expect((await toMe(again)).nodes[0].mayAnswer).toBe(false);
  });
});

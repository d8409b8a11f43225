import { instantOf } from '../../../platform/time/amsterdam.ts';
import { AskedProvider } from '../../../questions/asked-provider.entity.ts';
import { ConstituencyQuestion } from '../../../questions/constituency-question.entity.ts';
import type { QuestionContent } from '../advice/content.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import type { ComposedProvider } from './compose-providers.ts';
import type { RegionIds } from './compose-region.ts';
import { holdersOn, representedBy, type ComposedSeat } from './compose-table.ts';
import type { Composition } from './plan.ts';

interface Around {
  ids: RegionIds;
  seats: ComposedSeat[];
  meetings: ComposedMeeting[];
  providers: ComposedProvider[];
}

/** What seats asked the providers they represent about the next agenda, with the answers so far. */
export function composeQuestions(on: Composition, around: Around): void {
  const next = around.meetings.find(({ content }) => content.state === 'CONVENED');
  for (const content of on.plan.questions ?? []) {
    const item = next?.items.find(({ subject }) => subject === content.subject);
    if (item) addQuestion(on, around, content, item.id);
  }
}

function addQuestion(on: Composition, around: Around, content: QuestionContent, agendaItemId: string): void {
  const seat = around.seats.find(({ name }) => name === content.seat)!;
  const question = on.rows.add(ConstituencyQuestion, {
    regionId: around.ids.regionId,
    seatId: seat.id,
    agendaItemId,
    text: content.text,
    answerUntil: content.answerUntil,
    askedAt: instantOf(content.askedOn, '20:10'),
    askedById: holdersOn(seat, content.askedOn)[0]!.personId,
  });
  const place = on.plan.seats.find(({ name }) => name === content.seat)!;
  const asked = representedBy(around.providers, place, content.askedOn);
  const answers = answersBy(content, asked);
  for (const provider of asked) {
    const answer = answers.get(provider.id);
    on.rows.add(AskedProvider, {
      questionId: question.id,
      providerId: provider.id,
      answer: answer?.text ?? null,
      answeredAt: answer ? instantOf(answer.on, '15:05') : null,
      answeredById: answer ? provider.people[0]! : null,
      version: answer ? 1 : 0,
    });
  }
}

/** Which provider gave which answer: the one that is named, or the next that may have one. */
function answersBy({ answers, silent }: QuestionContent, asked: ComposedProvider[]) {
  const named = answers.flatMap(({ by }) => by ?? []);
  const others = asked.filter(({ name }) => !named.includes(name) && !silent.includes(name));
  return new Map(
    answers.flatMap((answer) => {
      const provider = answer.by ? asked.find(({ name }) => name === answer.by) : others.shift();
      return provider ? [[provider.id, answer] as const] : [];
    }),
  );
}

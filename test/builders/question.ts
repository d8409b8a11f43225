import { newId } from '../../server/platform/ids.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { AskedProvider } from '../../server/questions/asked-provider.entity.ts';
import { ConstituencyQuestion } from '../../server/questions/constituency-question.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert } from './rows.ts';

interface Asking {
  regionId: string;
  seatId: string;
  agendaItemId: string;
  askedById: string;
}

/** A question to providers, with what each answered; null for who did not. */
export async function aQuestion(
  on: TestApp,
  asking: Asking,
  text: string,
  to: { provider: Provider; answer: string | null }[],
): Promise<{ question: ConstituencyQuestion; asked: AskedProvider[] }> {
  const question = await insert(on, ConstituencyQuestion, {
    id: newId(),
    ...asking,
    text,
    answerUntil: '2026-03-20',
    askedAt: on.clock.now(),
  });
  const asked = [];
  for (const { provider, answer } of to)
    asked.push(
      await insert(on, AskedProvider, {
        id: newId(),
        questionId: question.id,
        providerId: provider.id,
        answer,
        answeredAt: answer ? on.clock.now() : null,
        answeredById: null,
        version: answer ? 1 : 0,
      }),
    );
  return { question, asked };
}

import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { providersRepresentedBy } from '../table/constituency.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import type { AskConstituencyInput } from './question.inputs.ts';
import { mailQuestion } from './question.mails.ts';
import { questionPolicy } from './question.policy.ts';

/** Asks the providers that the seat represents today: who was asked is settled at this moment. */
export async function askConstituency(
  ctx: Context,
  input: AskConstituencyInput,
): Promise<{ question: ConstituencyQuestion }> {
  const item = await db(ctx).findOneBy(AgendaItem, { id: input.agendaItemId });
  const meeting = item && (await db(ctx).findOneBy(Meeting, { id: item.meetingId }));
  if (!item || !meeting || item.removedAt) throw notFound();
  const { regionId } = meeting;
  const seatId = ctx.actor.seatId ?? '';
  authorize(questionPolicy, ctx.actor, 'ask', { regionId, seatId, providerId: '' });
  const providers = [...(await providersRepresentedBy(ctx, seatId))];
  const checks = new Checks();
  // What is said behind closed doors is not asked outside them.
  checks.unless(!item.closed, '', ProblemCode.NOT_ALLOWED);
  checks.unless(providers.length > 0, '', ProblemCode.NOT_ALLOWED);
  const text = checks.text('text', input.text, longText);
  if (!isDate(input.answerUntil)) checks.fail('answerUntil', ProblemCode.INVALID_DATE);
  else
    checks.unless(input.answerUntil >= localDate(ctx.clock.now()), 'answerUntil', ProblemCode.DATE_IN_PAST);
  checks.done();
  const question = Object.assign(new ConstituencyQuestion(), {
    id: newId(),
    regionId,
    seatId,
    agendaItemId: item.id,
    text,
    answerUntil: input.answerUntil,
    askedAt: ctx.clock.now(),
    askedById: ctx.actor.personId!,
  });
  await db(ctx).insert(ConstituencyQuestion, question);
  await settleAsked(ctx, question.id, providers);
  await mailQuestion(ctx, question, item.subject, providers);
  return { question };
}

/** One row for each provider that is asked. */
async function settleAsked(ctx: Context, questionId: string, providers: string[]): Promise<void> {
  const rows = providers.map((providerId) => ({
    id: newId(),
    questionId,
    providerId,
    answer: null,
    answeredAt: null,
    answeredById: null,
    version: 0,
  }));
  for (let at = 0; at < rows.length; at += 50) await db(ctx).insert(AskedProvider, rows.slice(at, at + 50));
}

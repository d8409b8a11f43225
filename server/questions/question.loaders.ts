import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { byId, groupBy, loader } from '../platform/loaders.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { AskedProvider } from './asked-provider.entity.ts';
import { ConstituencyQuestion } from './constituency-question.entity.ts';
import { askedVisibleTo } from './question.policy.ts';

export const seatById = byId(Seat);
export const providerById = byId(Provider);
export const proposalById = byId(Proposal);
export const agendaItemById = byId(AgendaItem);
export const meetingById = byId(Meeting);

/** The providers that were asked, as far as the caller may see: of its own for a provider. */
export const askedOfQuestion = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AskedProvider, 'asked')
    .innerJoin(ConstituencyQuestion, 'question', 'question.id = asked.questionId')
    .where('asked.questionId IN (:...ids)', { ids })
    .orderBy('asked.answeredAt', 'DESC')
    .addOrderBy('asked.id');
  const found = groupBy(await askedVisibleTo(query, ctx.actor).getMany(), (row) => row.questionId);
  return ids.map((id) => found.get(id) ?? []);
});

/** The questions at each agenda item that the caller may see, the last first. */
export const questionsAtItem = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(ConstituencyQuestion, 'question')
    .where((outer) => {
      const asked = outer.subQuery().select('asked.questionId').from(AskedProvider, 'asked');
      askedVisibleTo(asked.where('asked.questionId = question.id'), ctx.actor);
      return `question.id IN ${asked.getQuery()}`;
    })
    .andWhere('question.agendaItemId IN (:...ids)', { ids })
    .orderBy('question.askedAt', 'DESC')
    .addOrderBy('question.id');
  const found = groupBy(await query.getMany(), (row) => row.agendaItemId);
  return ids.map((id) => found.get(id) ?? []);
});

import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { agendaItemsVisibleTo } from '../meetings/agenda-item.policy.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { byId, childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { CommitmentDueChange } from './commitment-due-change.entity.ts';
import { CommitmentReturn } from './commitment-return.entity.ts';
import type { Commitment } from './commitment.entity.ts';
import { visibleCommitments } from './commitment.queries.ts';

export const seatById = byId(Seat);
export const municipalityById = byId(Municipality);
export const providerById = byId(Provider);
export const meetingById = byId(Meeting);
export const itemById = byId(AgendaItem);
export const dueChangesOf = childrenOf(CommitmentDueChange, 'commitmentId', ['changedAt', 'id']);

/** What was promised at each item, in the order of recording. */
export const commitmentsOfItem = loader(async (ctx: Context, itemIds: readonly string[]) => {
  const rows = await visibleCommitments(ctx)
    .andWhere('commitment.agendaItemId IN (:...itemIds)', { itemIds })
    .orderBy('commitment.recordedAt')
    .addOrderBy('commitment.id')
    .getMany();
  const byItem = groupBy(rows, ({ agendaItemId }) => agendaItemId);
  return itemIds.map((id) => byItem.get(id) ?? []);
});

/** What came back on the agenda at each item. */
export const returnedAtItem = loader(async (ctx: Context, itemIds: readonly string[]) => {
  const returns = await db(ctx)
    .createQueryBuilder(CommitmentReturn, 'returned')
    .where('returned.agendaItemId IN (:...itemIds)', { itemIds })
    .getMany();
  const ids = returns.map(({ commitmentId }) => commitmentId);
  const rows =
    ids.length === 0
      ? []
      : await visibleCommitments(ctx)
          .andWhere('commitment.id IN (:...ids)', { ids })
          .orderBy('commitment.dueOn')
          .addOrderBy('commitment.id')
          .getMany();
  return itemIds.map((itemId) =>
    rows.filter(({ id }) => returns.some((one) => one.agendaItemId === itemId && one.commitmentId === id)),
  );
});

/** The agenda items at which each commitment came back, as far as the caller may see them. */
export const returnsOfCommitment = loader(async (ctx: Context, commitmentIds: readonly string[]) => {
  const returns = await db(ctx)
    .createQueryBuilder(CommitmentReturn, 'returned')
    .where('returned.commitmentId IN (:...commitmentIds)', { commitmentIds })
    .getMany();
  const ids = [...new Set(returns.map(({ agendaItemId }) => agendaItemId))];
  if (ids.length === 0) return commitmentIds.map(() => []);
  const query = db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId')
    .where('item.id IN (:...ids)', { ids });
  const items = await agendaItemsVisibleTo(query, ctx.actor).orderBy('meeting.date').getMany();
  return commitmentIds.map((commitmentId) =>
    items.filter(({ id }) =>
      returns.some((one) => one.commitmentId === commitmentId && one.agendaItemId === id),
    ),
  );
});

/** What the rights on a commitment hang on. */
export async function factsOf(ctx: Context, { agendaItemId, municipalityId }: Commitment) {
  const item = (await itemById(ctx).load(agendaItemId))!;
  const meeting = (await meetingById(ctx).load(item.meetingId))!;
  return { item: { meeting, closed: item.closed }, municipalityId };
}

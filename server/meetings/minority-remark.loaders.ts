import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { Seat } from '../table/seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { outcomesVisibleTo } from './agenda-item.policy.ts';
import { Meeting } from './meeting.entity.ts';
import { MinorityRemark } from './minority-remark.entity.ts';

/** What single seats remarked at each item, in the order of the table, as far as the caller reads what came out. */
export const remarksOf = loader(async (ctx: Context, itemIds: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(MinorityRemark, 'remark')
    .innerJoin(AgendaItem, 'item', 'item.id = remark.agendaItemId')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId')
    .innerJoin(Seat, 'seat', 'seat.id = remark.seatId')
    .where('remark.agendaItemId IN (:...itemIds)', { itemIds });
  const rows = await outcomesVisibleTo(query, ctx.actor)
    .orderBy('seat.position')
    .addOrderBy('remark.id')
    .getMany();
  const byItem = groupBy(rows, ({ agendaItemId }) => agendaItemId);
  return itemIds.map((id) => byItem.get(id) ?? []);
});

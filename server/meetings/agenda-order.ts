import { IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { AgendaItem } from './agenda-item.entity.ts';

/** The items that stand on the agenda, in their order. */
export function itemsInOrder(ctx: Context, meetingId: string): Promise<AgendaItem[]> {
  return db(ctx).find(AgendaItem, {
    where: { meetingId, removedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
}

/** Numbers the items from 1 in this order, and writes only what moved. */
export async function renumber(ctx: Context, items: AgendaItem[]): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (item.position === at + 1) continue;
    await db(ctx).update(AgendaItem, { id: item.id }, { position: at + 1 });
  }
}

import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { byId, groupBy, loader } from '../platform/loaders.ts';
import { Person } from '../people/person.entity.ts';
import { DiscussionPost } from './discussion-post.entity.ts';
import { PrivateNote } from './private-note.entity.ts';

export const personById = byId(Person);

/** The caller's own note at each agenda item. Nobody else's is ever read. */
export const myNoteAt = loader(async (ctx: Context, agendaItemIds: readonly string[]) => {
  if (!ctx.actor.personId) return agendaItemIds.map(() => null);
  const notes = await db(ctx).findBy(PrivateNote, {
    personId: ctx.actor.personId,
    agendaItemId: In([...agendaItemIds]),
  });
  const byItem = new Map(notes.map((note) => [note.agendaItemId, note]));
  return agendaItemIds.map((id) => byItem.get(id) ?? null);
});

/** When others posted at each agenda item; for the delegation only, the caller has checked that. */
export const postsOfOthersAt = loader(async (ctx: Context, agendaItemIds: readonly string[]) => {
  const posts = await db(ctx)
    .createQueryBuilder(DiscussionPost, 'post')
    .where('post.agendaItemId IN (:...agendaItemIds) AND post.personId <> :me', {
      agendaItemIds,
      me: ctx.actor.personId,
    })
    .getMany();
  const byItem = groupBy(posts, (post) => post.agendaItemId);
  return agendaItemIds.map((id) => byItem.get(id) ?? []);
});

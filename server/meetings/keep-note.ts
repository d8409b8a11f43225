import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemFor } from './lock-meeting.ts';
import type { MarkReadInput, SaveNoteInput } from './preparation.inputs.ts';
import { PrivateNote } from './private-note.entity.ts';

type Kept = { note: PrivateNote; agendaItem: AgendaItem };

/** Keeps a private note, so that it follows its person to another device. */
export async function saveNote(ctx: Context, input: SaveNoteInput): Promise<Kept> {
  const agendaItem = await agendaItemFor(ctx, input.agendaItemId, 'prepare');
  const checks = new Checks();
  checks.optionalText('text', input.text, longText);
  checks.done();
  const note = await ownNote(ctx, agendaItem);
  const patch = { text: input.text, savedAt: ctx.clock.now() };
  return { note: await updateVersion(ctx, 'note', note, input.version, patch), agendaItem };
}

/** Sets or clears the read mark. The last one counts, so it carries no version. */
export async function markRead(ctx: Context, input: MarkReadInput): Promise<Kept> {
  const agendaItem = await agendaItemFor(ctx, input.agendaItemId, 'prepare');
  const note = await ownNote(ctx, agendaItem);
  const readAt = input.read ? ctx.clock.now() : null;
  await db(ctx).update(PrivateNote, { id: note.id }, { readAt });
  return { note: Object.assign(note, { readAt }), agendaItem };
}

/** The caller's note at an item, made when there is none. The person's row is held, for two devices may be first at once. */
async function ownNote(ctx: Context, { id: agendaItemId }: AgendaItem): Promise<PrivateNote> {
  const personId = ctx.actor.personId ?? '';
  await ctx.database.lock(Person, personId);
  const found = await db(ctx).findOneBy(PrivateNote, { personId, agendaItemId });
  if (found) return found;
  const note = Object.assign(new PrivateNote(), {
    id: newId(),
    personId,
    agendaItemId,
    text: '',
    readAt: null,
    savedAt: ctx.clock.now(),
    version: 0,
  });
  await db(ctx).insert(PrivateNote, note);
  return note;
}

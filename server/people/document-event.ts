import type { Context } from '../access/context.ts';
import type { Audience } from '../documents/document.entity.ts';
import type { DocumentEvent } from '../documents/holder-rules.ts';
import { recordEvent, type NewEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { actorLabel } from './actor-label.ts';

const readers: Record<Audience, EventAudience> = {
  INTERNAL: EventAudience.STAFF,
  TABLE: EventAudience.TABLE,
  PUBLIC: EventAudience.PUBLIC,
};

/** Tells in the history of a proposal or meeting what was done with a document, to those who may read the document. */
export async function recordDocumentEvent(
  ctx: Context,
  subject: Pick<NewEvent, 'regionId' | 'subjectKind' | 'subjectId'>,
  { kind, audience, details }: DocumentEvent,
): Promise<void> {
  const by = await actorLabel(ctx);
  await recordEvent(ctx, { ...subject, kind, audience: readers[audience], by, details });
}

import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { TimelineEvent, type EventAudience } from './timeline-event.entity.ts';

export interface NewEvent {
  regionId: string;
  /** Kind and id of what it happened to: 'proposal', 'meeting', 'reaction'. */
  subjectKind: string;
  subjectId: string;
  /** What happened: 'proposal.published'. The client holds the sentence. */
  kind: string;
  audience: EventAudience;
  /** Required for audience PROVIDER. */
  providerId?: string;
  /** Organisation and role of who did it, see people/actor-label.ts; null when nobody in particular. */
  by: string | null;
  details?: Record<string, string>;
}

/** Tells for people to read what was done, in the transaction that does it. */
export async function recordEvent(ctx: Context, event: NewEvent): Promise<void> {
  await db(ctx).insert(TimelineEvent, {
    ...event,
    id: newId(),
    at: ctx.clock.now(),
    providerId: event.providerId ?? null,
    personId: ctx.actor.personId,
    details: event.details ?? {},
  });
}

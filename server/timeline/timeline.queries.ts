import type { SelectQueryBuilder } from 'typeorm';
import { RoleKind, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { connectionOf, paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { EventAudience, TimelineEvent } from './timeline-event.entity.ts';

export const TimelineEventConnection = connectionOf(TimelineEvent, 'TimelineEvent');

const { PUBLIC, TABLE, STAFF, PROVIDER } = EventAudience;

/** Which events of the region of the role somebody may read, beside the public ones of everywhere. */
function audiencesOf(actor: Actor): EventAudience[] {
  if (actor.role === RoleKind.CONTRACT_MANAGER || actor.role === RoleKind.SECRETARY)
    return [PUBLIC, TABLE, STAFF, PROVIDER];
  return actor.role === RoleKind.DELEGATE || actor.role === RoleKind.CHAIR ? [PUBLIC, TABLE] : [PUBLIC];
}

/** The events that somebody may read: the public ones, those of the own table or office, those of the own provider. */
export function eventsVisibleTo(
  query: SelectQueryBuilder<TimelineEvent>,
  actor: Actor,
): SelectQueryBuilder<TimelineEvent> {
  return query.andWhere(
    `(${query.alias}.audience = :public
      OR (${query.alias}.regionId = :ownRegion AND ${query.alias}.audience IN (:...audiences))
      OR (${query.alias}.audience = :provider AND ${query.alias}.providerId = :ownProvider))`,
    {
      public: PUBLIC,
      provider: PROVIDER,
      ownRegion: actor.regionId ?? '',
      audiences: audiencesOf(actor),
      ownProvider: actor.role === RoleKind.REPRESENTATIVE ? actor.providerId : '',
    },
  );
}

/** What happened to one thing, newest first, as far as the caller may read it. */
export function timelineOf(
  ctx: Context,
  subjectKind: string,
  subjectId: string,
  args: PageArgs,
): Promise<Page<TimelineEvent>> {
  const query = db(ctx)
    .createQueryBuilder(TimelineEvent, 'event')
    .where('event.subjectKind = :subjectKind AND event.subjectId = :subjectId', { subjectKind, subjectId });
  return paginate(eventsVisibleTo(query, ctx.actor), [{ by: 'event.at', direction: 'DESC' }], args);
}

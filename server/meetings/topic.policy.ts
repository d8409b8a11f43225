import type { SelectQueryBuilder } from 'typeorm';
import { isDelegation, isSecretary, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import type { Topic } from './topic.entity.ts';

export type TopicFacts = Pick<Topic, 'regionId' | 'providerId' | 'personId'>;

/** A proposed topic is read by who proposed it, by its provider, and by the staff of the region. */
export const topicPolicy: Policy<'place' | 'decline', TopicFacts> = {
  view: (actor, { regionId, providerId, personId }) =>
    isStaff(actor, regionId) ||
    (providerId === null
      ? isDelegation(actor, regionId) && actor.personId === personId
      : represents(actor, providerId)),
  place: (actor, { regionId }) => isSecretary(actor, regionId),
  decline: (actor, { regionId }) => isSecretary(actor, regionId),
};

export function topicsVisibleTo(query: SelectQueryBuilder<Topic>, actor: Actor): SelectQueryBuilder<Topic> {
  if (actor.regionId && isStaff(actor, actor.regionId))
    return query.andWhere('topic.regionId = :own', { own: actor.regionId });
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere('topic.providerId = :own', { own: actor.providerId });
  if (actor.regionId && isDelegation(actor, actor.regionId))
    return query.andWhere(
      'topic.regionId = :ownRegion AND topic.providerId IS NULL AND topic.personId = :own',
      {
        ownRegion: actor.regionId,
        own: actor.personId,
      },
    );
  return query.andWhere('1 = 0');
}

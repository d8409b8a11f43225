import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isDelegation, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';

export type ReactionAbility = 'readConfidential' | 'readDraft' | 'write';

export interface ReactionFacts {
  regionId: string;
  providerId: string;
  state: ReactionState;
  /** Whether the text that counts is wholly for the municipalities only. */
  confidential: boolean;
}

const own = (actor: Actor, reaction: ReactionFacts) => represents(actor, reaction.providerId);
const submittedTo = (actor: Actor, reaction: ReactionFacts) =>
  reaction.state !== ReactionState.DRAFT && isStaff(actor, reaction.regionId);
const openToTable = (actor: Actor, reaction: ReactionFacts) =>
  reaction.state !== ReactionState.DRAFT && !reaction.confidential && isDelegation(actor, reaction.regionId);

/**
 * Who may see a reaction (agreement of the overlegtafel): a draft only its provider; once submitted its provider, the
 * staff of the region, and the table unless the provider marked it for the municipalities only.
 */
export const reactionPolicy: Policy<ReactionAbility, ReactionFacts> = {
  view: (actor, reaction) =>
    own(actor, reaction) || submittedTo(actor, reaction) || openToTable(actor, reaction),
  /** Parts, and earlier revisions, that the provider marked for the municipalities only. */
  readConfidential: (actor, reaction) => own(actor, reaction) || submittedTo(actor, reaction),
  /** What the provider is writing, and who types. */
  readDraft: own,
  /** Draft, submit, amend and withdraw; whether the moment allows it stands in the lifecycle. */
  write: own,
};

/** Limits a query over reactions (or over what hangs on one, under `alias`) to what the actor may see. */
export function reactionsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
  alias = 'reaction',
): SelectQueryBuilder<E> {
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere(`${alias}.providerId = :ownProvider`, { ownProvider: actor.providerId });
  if (!actor.regionId) return query.andWhere('1 = 0');
  query.andWhere(`${alias}.regionId = :ownRegion AND ${alias}.state <> :unsent`, {
    ownRegion: actor.regionId,
    unsent: ReactionState.DRAFT,
  });
  if (isStaff(actor, actor.regionId)) return query;
  if (!isDelegation(actor, actor.regionId)) return query.andWhere('1 = 0');
  return query
    .innerJoin(ReactionRevision, 'counting', `counting.id = ${alias}.currentRevisionId`)
    .andWhere('counting.confidential = :forAll', { forAll: false });
}

/** Limits a query over revisions, aliased "revision", to what the actor may see of them. */
export function revisionsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  reactionsVisibleTo(query.innerJoin(Reaction, 'reaction', 'reaction.id = revision.reactionId'), actor);
  if (actor.role === RoleKind.REPRESENTATIVE) return query;
  query.andWhere('revision.submittedAt IS NOT NULL');
  if (actor.regionId && isStaff(actor, actor.regionId)) return query;
  return query.andWhere('revision.confidential = :open', { open: false });
}

/** Limits a query over comments, aliased "comment", of revisions that were already found visible. */
export function commentsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  const all = actor.role === RoleKind.REPRESENTATIVE || (actor.regionId && isStaff(actor, actor.regionId));
  return all ? query : query.andWhere('comment.confidential = :openComment', { openComment: false });
}

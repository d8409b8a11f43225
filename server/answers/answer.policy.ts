import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isDelegation, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { ReactionComment } from '../reactions/reaction-comment.entity.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { AnswerTarget } from './answer-target.entity.ts';
import { AnswerState, type Answer } from './answer.entity.ts';

export type AnswerAbility = 'readDraft' | 'write' | 'publish';

/** What the rights hang on. */
export interface AnswerFacts {
  regionId: string;
  /** The municipality whose contract manager keeps the proposal. */
  ownerMunicipalityId: string | null;
  published: boolean;
  /** The providers whose reactions it answers. */
  providerIds: string[];
  /** Whether it answers something that the table may read. */
  openToTable: boolean;
}

/**
 * The staff of the region writes the answers together. Once published, each provider reads what answers its own
 * reaction, and the table what answers a reaction that it may read. The public reads them in the nota.
 */
export const answerPolicy: Policy<AnswerAbility, AnswerFacts> = {
  view: (actor, { regionId, published, providerIds, openToTable }) =>
    isStaff(actor, regionId) ||
    (published &&
      (providerIds.some((id) => represents(actor, id)) || (openToTable && isDelegation(actor, regionId)))),
  readDraft: (actor, { regionId }) => isStaff(actor, regionId),
  write: (actor, { regionId }) => isStaff(actor, regionId),
  publish: (actor, { regionId, ownerMunicipalityId }) =>
    isStaff(actor, regionId) &&
    (actor.role === RoleKind.SECRETARY || actor.municipalityId === ownerMunicipalityId),
};

/** Limits a query over targets, aliased "target", to those whose reaction, and comment of it, the actor may read. */
export function targetsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  query.innerJoin(Reaction, 'answered', 'answered.id = target.reactionId');
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere('answered.providerId = :answeredProvider', { answeredProvider: actor.providerId });
  if (!actor.regionId) return query.andWhere('1 = 0');
  query.andWhere('answered.regionId = :answeredRegion', { answeredRegion: actor.regionId });
  if (isStaff(actor, actor.regionId)) return query;
  if (!isDelegation(actor, actor.regionId)) return query.andWhere('1 = 0');
  return query
    .innerJoin(ReactionRevision, 'answeredText', 'answeredText.id = answered.currentRevisionId')
    .leftJoin(ReactionComment, 'answeredComment', 'answeredComment.id = target.part')
    .andWhere('answeredText.confidential = :openAnswer', { openAnswer: false })
    .andWhere('(answeredComment.id IS NULL OR answeredComment.confidential = :openAnswer)');
}

/** Limits a query over answers, aliased "answer", to those that the actor may read. */
export function answersVisibleTo(
  query: SelectQueryBuilder<Answer>,
  actor: Actor,
): SelectQueryBuilder<Answer> {
  if (actor.regionId && isStaff(actor, actor.regionId))
    return query.andWhere('answer.regionId = :staffRegion', { staffRegion: actor.regionId });
  const seen = query.subQuery().select('1').from(AnswerTarget, 'target').where('target.answerId = answer.id');
  targetsVisibleTo(seen, actor);
  return query
    .andWhere('answer.state = :publishedAnswer', { publishedAnswer: AnswerState.PUBLISHED })
    .andWhere(`EXISTS ${seen.getQuery()}`);
}

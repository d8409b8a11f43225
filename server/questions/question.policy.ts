import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isAtTable, isDelegation, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

export type QuestionAbility = 'ask' | 'answer' | 'readAnswers';

export interface QuestionFacts {
  regionId: string;
  /** The seat that asks. */
  seatId: string;
  /** The provider that was asked; empty where it is about the question as a whole. */
  providerId: string;
}

/**
 * Who fills the seat asks; a provider that was asked reads the question and its own answer; the table reads all answers,
 * as it reads reactions. The public finds no trace of it: it prepares the meeting.
 */
export const questionPolicy: Policy<QuestionAbility, QuestionFacts> = {
  view: (actor, { regionId, providerId }) => isAtTable(actor, regionId) || represents(actor, providerId),
  ask: (actor, { regionId, seatId }) => isDelegation(actor, regionId) && actor.seatId === seatId,
  answer: (actor, { providerId }) => represents(actor, providerId),
  readAnswers: (actor, { regionId }) => isAtTable(actor, regionId),
};

/** Limits a query over asked providers, aliased "asked" beside their "question", to what the actor may see. */
export function askedVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere('asked.providerId = :askedProvider', { askedProvider: actor.providerId });
  if (!actor.regionId || !isAtTable(actor, actor.regionId)) return query.andWhere('1 = 0');
  return query.andWhere('question.regionId = :askedIn', { askedIn: actor.regionId });
}

/** Limits a query over questions, aliased "question", to those that the actor reads with all their answers. */
export function questionsReadBy<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  if (!actor.regionId || !isAtTable(actor, actor.regionId)) return query.andWhere('1 = 0');
  return query.andWhere('question.regionId = :readIn', { readIn: actor.regionId });
}

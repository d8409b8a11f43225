import { wholeReaction } from './answer-target.entity.ts';

/** What a reaction consists of, as far as it has to be answered. */
export interface ReactionParts {
  revisionId: string;
  /** Whether it says something beside its comments. */
  hasGeneralText: boolean;
  commentIds: string[];
}

/** A part of a reaction that was answered, and the revision that was read for it. */
export interface AnsweredPart {
  revisionId: string;
  part: string;
}

/**
 * A reaction is answered when it has an answer as a whole, or, where it says nothing beside its comments, when each
 * comment has one. What was said of an earlier revision does not count: the amended text was not looked at.
 */
export function isAnswered(reaction: ReactionParts, answered: AnsweredPart[]): boolean {
  const parts = new Set(
    answered.filter((one) => one.revisionId === reaction.revisionId).map((one) => one.part),
  );
  if (parts.has(wholeReaction)) return true;
  const { hasGeneralText, commentIds } = reaction;
  return !hasGeneralText && commentIds.length > 0 && commentIds.every((id) => parts.has(id));
}

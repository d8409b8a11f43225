import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isAtTable, isDelegation, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { thatCount } from './counted-reactions.ts';
import { PublicationState, ReactionPublication } from './reaction-publication.entity.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';

export type ReactionAbility =
  'readOriginal' | 'readConfidential' | 'readDraft' | 'write' | 'publish' | 'admit';

export interface ReactionFacts {
  regionId: string;
  providerId: string;
  state: ReactionState;
  /** Whether the text that counts is wholly for the municipalities only. */
  confidential: boolean;
  /** Whether the municipalities released the text that counts, and nothing keeps it from the public. */
  released: boolean;
}

const own = (actor: Actor, reaction: ReactionFacts) => represents(actor, reaction.providerId);
const submittedTo = (actor: Actor, reaction: ReactionFacts) =>
  reaction.state !== ReactionState.DRAFT && isStaff(actor, reaction.regionId);
const openToTable = (actor: Actor, reaction: ReactionFacts) =>
  reaction.state !== ReactionState.DRAFT && !reaction.confidential && isDelegation(actor, reaction.regionId);
const mayReadOriginal = (actor: Actor, reaction: ReactionFacts) =>
  own(actor, reaction) || submittedTo(actor, reaction) || openToTable(actor, reaction);

/**
 * Who may see a reaction (agreement of the overlegtafel): a draft only its provider; once submitted its provider, the
 * staff of the region, and the table unless the provider marked it for the municipalities only; everybody else, also
 * another provider, when it was released, and then only the text that counts without what was redacted.
 */
export const reactionPolicy: Policy<ReactionAbility, ReactionFacts> = {
  view: (actor, reaction) => reaction.released || mayReadOriginal(actor, reaction),
  /** As it was written, earlier revisions included; who may not reads the public reading. */
  readOriginal: mayReadOriginal,
  /** Parts, and earlier revisions, that the provider marked for the municipalities only. */
  readConfidential: (actor, reaction) => own(actor, reaction) || submittedTo(actor, reaction),
  /** What the provider is writing, and who types. */
  readDraft: own,
  /** Draft, submit, amend and withdraw; whether the moment allows it stands in the lifecycle. */
  write: own,
  /** Look through, redact, release and take back; what can be done when stands in the lifecycle of publication. */
  publish: submittedTo,
  /** Take in what came late, or not; whether the moment allows it stands in the lifecycle. */
  admit: submittedTo,
};

/** Limits a query over reactions (or over what hangs on one, under `alias`) to what the actor may see. */
export function reactionsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
  alias = 'reaction',
): SelectQueryBuilder<E> {
  return query.andWhere(`(${fromInside(query, actor, alias)} OR ${isReleased(query, alias)})`);
}

/** Whose original the actor reads: its own, or what was submitted in its region. */
function fromInside<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
  alias: string,
): string {
  if (actor.role === RoleKind.REPRESENTATIVE) {
    query.setParameter('ownProvider', actor.providerId);
    return `${alias}.providerId = :ownProvider`;
  }
  if (!actor.regionId || !isAtTable(actor, actor.regionId)) return '1 = 0';
  query.setParameters({ ownRegion: actor.regionId, unsent: ReactionState.DRAFT });
  const submitted = `${alias}.regionId = :ownRegion AND ${alias}.state <> :unsent`;
  if (isStaff(actor, actor.regionId)) return `(${submitted})`;
  const counting = query
    .subQuery()
    .select('1')
    .from(ReactionRevision, 'counting')
    .where(`counting.id = ${alias}.currentRevisionId AND counting.confidential = :forAll`);
  query.setParameter('forAll', false);
  return `(${submitted} AND EXISTS ${counting.getQuery()})`;
}

/** Whether everybody may read it, in SQL; the same as standingOf and hindranceToPublish say of one. */
export function isReleased<E extends ObjectLiteral>(query: SelectQueryBuilder<E>, alias: string): string {
  const released = query
    .subQuery()
    .select('1')
    .from(ReactionPublication, 'publication')
    .innerJoin(ReactionRevision, 'published', 'published.id = publication.revisionId')
    .innerJoin(Proposal, 'closed', 'closed.deadlineDate = publication.termEndedOn')
    .where(`publication.reactionId = ${alias}.id AND publication.revisionId = ${alias}.currentRevisionId`)
    .andWhere(`closed.id = ${alias}.proposalId`)
    .andWhere('publication.state = :released')
    .andWhere('published.confidential = :sealed AND published.objectsToPublication = :sealed');
  query.setParameters({ released: PublicationState.RELEASED, sealed: false });
  return `EXISTS ${thatCount(released, alias).getQuery()}`;
}

/** Limits a query over revisions, aliased "revision", to what the actor may see of them; joins their "reaction". */
export function revisionsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  reactionsVisibleTo(query.innerJoin(Reaction, 'reaction', 'reaction.id = revision.reactionId'), actor);
  const current = 'revision.id = reaction.currentRevisionId';
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere(`(reaction.providerId = :ownProvider OR ${current})`);
  query.andWhere('revision.submittedAt IS NOT NULL');
  if (!actor.regionId || !isAtTable(actor, actor.regionId)) return query.andWhere(current);
  query.andWhere(`(reaction.regionId = :ownRegion OR ${current})`);
  if (isStaff(actor, actor.regionId)) return query;
  return query.andWhere('revision.confidential = :open', { open: false });
}

/**
 * Limits a query over comments, aliased "comment", of revisions that were already found visible. Their reaction must
 * be in the query, aliased "reaction".
 */
export function commentsVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  query.setParameter('openComment', false);
  const open = 'comment.confidential = :openComment';
  if (actor.role === RoleKind.REPRESENTATIVE)
    return query.andWhere(`(${open} OR reaction.providerId = :commenter)`, { commenter: actor.providerId });
  if (!actor.regionId || !isStaff(actor, actor.regionId)) return query.andWhere(open);
  return query.andWhere(`(${open} OR reaction.regionId = :commentedIn)`, { commentedIn: actor.regionId });
}

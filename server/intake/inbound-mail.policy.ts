import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isStaff, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';
import type { InboundMail } from './inbound-mail.entity.ts';

export type InboundMailFacts = Pick<InboundMail, 'regionId'>;

const staff = (actor: Actor, { regionId }: InboundMailFacts): boolean =>
  regionId !== null && isStaff(actor, regionId);

/**
 * Contract managers and secretary read the mail of their region and decide on it. A report on a mail of ours belongs to
 * no region and is seen by nobody: what it says stands with the mail that did not arrive.
 */
export const inboundMailPolicy: Policy<'handle', InboundMailFacts> = {
  view: staff,
  handle: staff,
};

/** Limits a query over mail that came in to what the actor may see. */
export function inboundMailVisibleTo<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  actor: Actor,
): SelectQueryBuilder<E> {
  if (!actor.regionId || !isStaff(actor, actor.regionId)) return query.andWhere('1 = 0');
  return query.andWhere(`${query.alias}.regionId = :staffRegion`, { staffRegion: actor.regionId });
}

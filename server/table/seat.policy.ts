import { isOperator, isSecretary } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** The composition of the table is public; the secretary keeps it. */
export const seatPolicy: Policy<'save' | 'appoint', { regionId: string }> = {
  view: () => true,
  save: (actor, { regionId }) => isSecretary(actor, regionId) || isOperator(actor),
  appoint: (actor, { regionId }) => isSecretary(actor, regionId) || isOperator(actor),
};

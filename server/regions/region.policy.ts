import { isOperator, isSecretary, isStaff } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** A region's page is public. The secretary keeps its settings; municipalities, lots and products are the operator's. */
export const regionPolicy: Policy<'manage' | 'saveSettings' | 'saveComposition', { id: string }> = {
  view: () => true,
  manage: (actor, { id }) => isStaff(actor, id) || isOperator(actor),
  saveSettings: (actor, { id }) => isSecretary(actor, id) || isOperator(actor),
  saveComposition: isOperator,
};

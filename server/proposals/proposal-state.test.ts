import { expect, test } from '@jest/globals';
import { stateOn } from './proposal-state.ts';
import { ProposalState } from './proposal.entity.ts';

test.each([
  ['DECIDED', '2026-05-01', '2026-04-30', 'DECIDED'],
  ['DECIDED', '2026-05-01', '2026-05-01', 'IN_EFFECT'],
  ['DECIDED', null, '2030-01-01', 'DECIDED'],
  // One municipality has adopted it, another holds its decision: it is not decided yet.
  ['DISCUSSED', '2026-05-01', '2026-06-01', 'DISCUSSED'],
] as const)('a proposal that is %s and holds from %s is on %s %s', (state, inEffectFrom, today, expected) => {
  expect(stateOn({ state: ProposalState[state], inEffectFrom }, today)).toBe(expected);
});

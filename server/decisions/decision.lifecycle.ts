import type { Lifecycle } from '../platform/lifecycle.ts';
import { registerEnumType } from 'type-graphql';
import { DecisionKind, type Decision } from './decision.entity.ts';

/** Where a municipality stands with a proposal. */
export enum DecisionStanding {
  OPEN = 'OPEN',
  HELD = 'HELD',
  DECIDED = 'DECIDED',
}
registerEnumType(DecisionStanding, {
  name: 'DecisionStanding',
  description: 'Where a municipality stands with a proposal.',
  valuesConfig: {
    OPEN: { description: 'Has published no decision yet.' },
    HELD: { description: 'Houdt het besluit aan.' },
    DECIDED: { description: 'Has decided.' },
  },
});

export type DecisionStep = 'record' | 'publishHold' | 'publishDecision';
const { OPEN, HELD, DECIDED } = DecisionStanding;

/** A hold is followed by a later decision, or by another hold; what was decided stays decided. */
export const decisionLifecycle: Lifecycle<DecisionStep, DecisionStanding> = {
  record: { from: [OPEN, HELD], to: null },
  publishHold: { from: [OPEN, HELD], to: HELD },
  publishDecision: { from: [OPEN, HELD], to: DECIDED },
};

/** The standing that the published decisions of one municipality add up to. */
export function standingOf(
  decisions: readonly Pick<Decision, 'kind' | 'number' | 'publishedAt'>[],
): DecisionStanding {
  const last = decisions
    .filter(({ publishedAt }) => publishedAt !== null)
    .toSorted((a, b) => a.number - b.number)
    .at(-1);
  if (!last) return OPEN;
  return last.kind === DecisionKind.HOLD ? HELD : DECIDED;
}

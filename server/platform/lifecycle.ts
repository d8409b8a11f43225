import { ProblemCode, refuse } from './problems.ts';

/** A lifecycle in one pure table: each step with the states it can be taken from, and the state it leads to (null: it stays). */
export type Lifecycle<Step extends string, State extends string> = Record<
  Step,
  { from: readonly State[]; to: State | null }
>;

export function canTake<Step extends string, State extends string>(
  lifecycle: Lifecycle<Step, State>,
  step: Step,
  state: State,
): boolean {
  return lifecycle[step].from.includes(state);
}

/** The state after a step; refuses with WRONG_STATE where the table does not know it. */
export function after<Step extends string, State extends string>(
  lifecycle: Lifecycle<Step, State>,
  step: Step,
  state: State,
): State {
  if (!canTake(lifecycle, step, state)) refuse('', ProblemCode.WRONG_STATE);
  return lifecycle[step].to ?? state;
}

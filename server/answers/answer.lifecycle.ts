import type { Lifecycle } from '../platform/lifecycle.ts';
import { AnswerState } from './answer.entity.ts';

export type AnswerStep =
  'save' | 'retarget' | 'finish' | 'reopen' | 'discard' | 'publish' | 'startCorrection' | 'publishCorrection';

const { DRAFT, READY, PUBLISHED } = AnswerState;

/**
 * Draft, ready, published. Answers are published together, so that every provider hears at the same time; a published
 * one is corrected by a next version, which is a draft beside it until that is published.
 */
export const answerLifecycle: Lifecycle<AnswerStep, AnswerState> = {
  save: { from: [DRAFT, PUBLISHED], to: null },
  retarget: { from: [DRAFT, READY, PUBLISHED], to: null },
  finish: { from: [DRAFT], to: READY },
  reopen: { from: [READY], to: DRAFT },
  discard: { from: [DRAFT, PUBLISHED], to: null },
  publish: { from: [READY], to: PUBLISHED },
  startCorrection: { from: [PUBLISHED], to: null },
  publishCorrection: { from: [PUBLISHED], to: null },
};

/** Whether a step needs a draft that is there, or one that is not. */
export const answerNeedsDraft: Partial<Record<AnswerStep, boolean>> = {
  save: true,
  finish: true,
  discard: true,
  startCorrection: false,
  publishCorrection: true,
};

/** Whether a step can be taken now. */
export function canStep(step: AnswerStep, state: AnswerState, hasDraft: boolean): boolean {
  const needed = answerNeedsDraft[step];
  return answerLifecycle[step].from.includes(state) && (needed === undefined || needed === hasDraft);
}

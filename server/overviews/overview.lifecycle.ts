import type { Lifecycle } from '../platform/lifecycle.ts';
import { OverviewState } from './overview.entity.ts';

const { DRAFT, REVIEWED, PUBLISHED } = OverviewState;

export type OverviewStep = 'write' | 'review' | 'publish';

/** Draft, looked through by a colleague, published. Whoever writes in it again has it looked through again. */
export const overviewLifecycle: Lifecycle<OverviewStep, OverviewState> = {
  write: { from: [DRAFT, REVIEWED], to: DRAFT },
  review: { from: [DRAFT], to: REVIEWED },
  publish: { from: [REVIEWED], to: PUBLISHED },
};

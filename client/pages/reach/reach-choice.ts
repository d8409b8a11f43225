import type { ReachDelivery, SizeClass } from '../../generated/graphql.ts';

/** The rows behind a number: of which group, and which of its providers. */
export interface ReachChoice {
  delivery?: ReachDelivery;
  reacted?: boolean;
  sizeClass?: SizeClass;
  sizeUnknown?: boolean;
  lotId?: string;
  municipalityId?: string;
}

export const columns = {
  invited: {},
  delivered: { delivery: 'DELIVERED' },
  underway: { delivery: 'UNDERWAY' },
  undeliverable: { delivery: 'UNDELIVERABLE' },
  untracked: { delivery: 'NOT_TRACKED' },
  reacted: { reacted: true },
  silent: { reacted: false },
  toCall: { delivery: 'UNDELIVERABLE', reacted: false },
} as const satisfies Record<string, ReachChoice>;

export type ReachColumn = keyof typeof columns;
export const columnNames = Object.keys(columns) as ReachColumn[];

/** What was chosen, in words to show above the list. */
export interface Chosen {
  label: string;
  choice: ReachChoice;
}

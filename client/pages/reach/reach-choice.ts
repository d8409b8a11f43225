import type { ReachDelivery, SizeClass } from '../../generated/graphql.ts';

/** Of which providers a row counts. Nothing: of all of them. */
export interface ReachGroup {
  sizeClass?: SizeClass;
  sizeUnknown?: true;
  lotId?: string;
  municipalityId?: string;
}

const columns = {
  invited: {},
  delivered: { delivery: 'DELIVERED' },
  underway: { delivery: 'UNDERWAY' },
  undeliverable: { delivery: 'UNDELIVERABLE' },
  untracked: { delivery: 'NOT_TRACKED' },
  reacted: { reacted: true },
  silent: { reacted: false },
  toCall: { delivery: 'UNDELIVERABLE', reacted: false },
} as const satisfies Record<string, { delivery?: ReachDelivery; reacted?: boolean }>;

export type ReachColumn = keyof typeof columns;
export const columnNames = Object.keys(columns) as ReachColumn[];

/** What each column is called in the address of the page. */
const inAddress: Record<ReachColumn, string> = {
  invited: 'uitgenodigd',
  delivered: 'bezorgd',
  underway: 'onderweg',
  undeliverable: 'niet-bezorgd',
  untracked: 'niet-bijgehouden',
  reacted: 'gereageerd',
  silent: 'niet-gereageerd',
  toCall: 'te-bellen',
};
const sizes: Record<string, ReachGroup> = {
  klein: { sizeClass: 'SMALL' },
  middelgroot: { sizeClass: 'MEDIUM' },
  groot: { sizeClass: 'LARGE' },
  onbekend: { sizeUnknown: true },
};

/** The number whose providers are listed: its column, and the group of its row. */
export interface Chosen {
  column: ReachColumn;
  group: ReachGroup;
}

/** What the list is asked for. */
export const argumentsOf = (chosen: Chosen | null) =>
  chosen ? { ...chosen.group, ...columns[chosen.column] } : {};

export const sameGroup = (one: ReachGroup, other: ReachGroup): boolean =>
  one.sizeClass === other.sizeClass &&
  one.sizeUnknown === other.sizeUnknown &&
  one.lotId === other.lotId &&
  one.municipalityId === other.municipalityId;

/** The choice as the address has it, so that it can be linked to and the back button leads to the one before. */
export function toAddress({ column, group }: Chosen): Record<string, string> {
  const size = Object.keys(sizes).find((name) => sameGroup(sizes[name]!, group));
  return {
    toon: inAddress[column],
    ...(size ? { grootte: size } : {}),
    ...(group.lotId ? { perceel: group.lotId } : {}),
    ...(group.municipalityId ? { gemeente: group.municipalityId } : {}),
  };
}

/** What the address asks for; null for all providers, and for what no column is called. */
export function fromAddress(search: URLSearchParams): Chosen | null {
  const column = columnNames.find((name) => inAddress[name] === search.get('toon'));
  if (!column) return null;
  const [lotId, municipalityId] = [search.get('perceel'), search.get('gemeente')];
  const group = {
    ...sizes[search.get('grootte') ?? ''],
    ...(lotId ? { lotId } : {}),
    ...(municipalityId ? { municipalityId } : {}),
  };
  return { column, group };
}

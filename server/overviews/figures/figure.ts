import type { EndReason } from '../../register/register-kind.ts';

/** What is counted. */
export enum FigureKey {
  CONTRACTED = 'CONTRACTED',
  CONTRACTS = 'CONTRACTS',
  NEW_PROVIDERS = 'NEW_PROVIDERS',
  NEW_CONTRACTS = 'NEW_CONTRACTS',
  ENDED = 'ENDED',
  ENDED_FOR = 'ENDED_FOR',
  ENDED_PARTLY = 'ENDED_PARTLY',
  ENDED_PARTLY_FOR = 'ENDED_PARTLY_FOR',
  STOPPED_LOTS = 'STOPPED_LOTS',
  STOPPED_LOT = 'STOPPED_LOT',
  SUBCONTRACTORS = 'SUBCONTRACTORS',
  DELIVERED = 'DELIVERED',
  DELIVERED_IN = 'DELIVERED_IN',
  VISITED = 'VISITED',
  BANKRUPT_MAIN = 'BANKRUPT_MAIN',
  BANKRUPT_SUB = 'BANKRUPT_SUB',
  TABLE_MEETINGS = 'TABLE_MEETINGS',
  THEME_MEETINGS = 'THEME_MEETINGS',
  REQUESTS = 'REQUESTS',
  PROCEDURES = 'PROCEDURES',
  ADMITTED = 'ADMITTED',
}

/** Why it ended in these municipalities; null: no reason was entered. */
export interface ReasonIn {
  municipalityIds: string[];
  reason: EndReason | null;
}

/** Rows of the register behind a figure: one of these per thing that it counts. */
export interface FigureRow {
  providerId: string | null;
  rowIds: string[];
}

/** A number against which another stands. */
export interface Denominator {
  key: FigureKey;
  on: string;
  value: number;
}

/** A figure with what it is about, the rows that it counts and what it is a part of. */
export interface Figure {
  key: FigureKey;
  value: number;
  rows: FigureRow[];
  /** Reference date, for what is counted on a day. */
  on: string | null;
  municipalityId: string | null;
  lotId: string | null;
  /** For the tables of reasons: one entry where the reason is the same everywhere. */
  reasons: ReasonIn[];
  of: Denominator[];
}

type About = Partial<Omit<Figure, 'key' | 'value' | 'rows'>>;

/** A figure always is the number of its rows. */
export const figure = (key: FigureKey, rows: FigureRow[], about: About = {}): Figure => ({
  key,
  value: rows.length,
  rows,
  on: null,
  municipalityId: null,
  lotId: null,
  reasons: [],
  of: [],
  ...about,
});

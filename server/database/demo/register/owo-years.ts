import { EndReason } from '../../../register/register-kind.ts';

/** How a provider ends: everywhere for one reason, or for reasons that differ by CBS code of the municipality. */
export type Reasons = EndReason | Record<string, EndReason>;

/** What happened in one year to the contracts of OWO. */
export interface YearOfContracts {
  year: number;
  /** Providers that began during the year. */
  begun: number;
  /** Providers that ended with all municipalities, one entry each. */
  ended: Reasons[];
  /** Providers that ended with some municipalities and went on in another, one entry each. */
  partly: Record<string, EndReason>[];
  /** Numbers of the lots that a provider stopped with, one entry each. */
  stopped: number[];
}

const {
  NOT_VIABLE,
  NO_CLIENTS_FOR_A_YEAR,
  LEFT_REGION,
  BUSINESS_CEASED,
  STOPPED_WMO,
  QUALITY_NOT_MET,
  BANKRUPTCY,
} = EndReason;
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Providers with a contract on 1 January 2020. */
export const OWO_AT_THE_START = 123;

/**
 * From year to year as the published overviews count it: 123, 129, 124, 113 and 107 providers on 1 January of 2020 to
 * 2024. The year 2023 is as it was published; of the others only those numbers are known, and the rest is invented.
 */
export const OWO_YEARS: YearOfContracts[] = [
  { year: 2020, begun: 8, ended: [NOT_VIABLE, BUSINESS_CEASED], partly: [], stopped: [4] },
  {
    year: 2021,
    begun: 0,
    ended: [...times(2, NO_CLIENTS_FOR_A_YEAR), NOT_VIABLE, LEFT_REGION, STOPPED_WMO],
    partly: [{ '0098': NO_CLIENTS_FOR_A_YEAR }],
    stopped: [1],
  },
  {
    year: 2022,
    begun: 0,
    ended: [
      ...times(4, NO_CLIENTS_FOR_A_YEAR),
      ...times(3, LEFT_REGION),
      ...times(2, NOT_VIABLE),
      BANKRUPTCY,
      { '0086': QUALITY_NOT_MET, '0085': NO_CLIENTS_FOR_A_YEAR, '0098': NO_CLIENTS_FOR_A_YEAR },
    ],
    partly: [{ '0086': NO_CLIENTS_FOR_A_YEAR }, { '0085': NO_CLIENTS_FOR_A_YEAR }],
    stopped: [1, 1, 3],
  },
  {
    year: 2023,
    begun: 0,
    ended: [...times(3, LEFT_REGION), ...times(2, NOT_VIABLE), NO_CLIENTS_FOR_A_YEAR],
    partly: times(2, { '0085': NO_CLIENTS_FOR_A_YEAR, '0086': NO_CLIENTS_FOR_A_YEAR }),
    stopped: [...times(3, 1), ...times(3, 4)],
  },
  {
    year: 2024,
    begun: 0,
    ended: [NO_CLIENTS_FOR_A_YEAR, BUSINESS_CEASED, LEFT_REGION],
    partly: [{ '0098': NO_CLIENTS_FOR_A_YEAR }],
    stopped: [4],
  },
  { year: 2025, begun: 0, ended: [STOPPED_WMO, NOT_VIABLE], partly: [], stopped: [] },
];

/** Who did not sign the contracts from 2026; of one the reason is still to be entered. */
export const OWO_NOT_RENEWED: { reason: EndReason | null; note: string | null }[] = [
  ...times(4, { reason: EndReason.OTHER, note: 'Niet ingeschreven voor de contracten vanaf 2026.' }),
  { reason: LEFT_REGION, note: null },
  { reason: STOPPED_WMO, note: null },
  { reason: null, note: null },
];

/** Providers that came with the contracts from 2026. */
export const OWO_NEW_IN_2026 = 9;

/**
 * Providers that do not work in all three municipalities, by CBS codes. With those of the demo people and those that
 * ended partly before 2023 they make 105, 105 and 104 contracts on 1 January 2023.
 */
export const OWO_NARROW: string[][] = [
  ...times(3, ['0098']),
  ...times(3, ['0098', '0086']),
  ...times(5, ['0085', '0098']),
  ...times(4, ['0085', '0086']),
];

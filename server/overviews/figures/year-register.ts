import type { KnownRow } from '../../register/register.queries.ts';
import type { RegisterKind } from '../../register/register-kind.ts';

/** What an overview is made of: the register of a region as known at one instant, and what the table did. */
export interface YearRegister {
  municipalityIds: string[];
  lotIds: string[];
  contracts: KnownRow<RegisterKind.CONTRACT>[];
  subcontractors: KnownRow<RegisterKind.SUBCONTRACTOR>[];
  deliveries: KnownRow<RegisterKind.DELIVERY>[];
  visits: KnownRow<RegisterKind.VISIT>[];
  bankruptcies: KnownRow<RegisterKind.BANKRUPTCY>[];
  themeMeetings: KnownRow<RegisterKind.THEME_MEETING>[];
  entrants: KnownRow<RegisterKind.ENTRANT>[];
  /** Meetings of the table that were held. */
  tableMeetings: { id: string; date: string }[];
}

/** What is asked. */
export interface YearQuestion {
  /** The calendar year of what happens on a day: deliveries, visits, bankruptcies, meetings, requests. */
  year: number;
  /** Reference date at the start, usually 1 January of the year. */
  from: string;
  /** Reference date at the end: usually 1 January of the next year, or 31 December. */
  until: string;
  /** First day of the generation of contracts; each 1 January from there to the end has its figure. */
  generationFrom: string;
}

import type {
  BankruptcyFacts,
  EntrantFacts,
  SubcontractorFacts,
  ThemeMeetingFacts,
  VisitFacts,
} from '../../../register/register-facts.ts';
import type { Day } from '../content.ts';

/** What the register of a region says beside its contracts. Providers by name, municipalities by CBS code. */
export interface RegisterContent {
  deliveries: DeliveryContent[];
  visits: VisitContent[];
  subcontractors: SubcontractorContent[];
  bankruptcies: BankruptcyFacts[];
  themeMeetings: ThemeMeetingFacts[];
  entrants: EntrantFacts[];
}

export interface DeliveryContent {
  provider: string;
  municipality: string;
  year: number;
  delivered: boolean;
}

export interface VisitContent extends Omit<VisitFacts, 'providerId'> {
  provider: string;
  /** CBS code of the municipality whose contract manager went. */
  by: string;
  /** The date that was entered first, and when and why that was corrected. */
  mistaken?: { date: Day; correctedOn: Day; note: string };
}

/** One subcontractor of one provider, for a lot in some of the municipalities. */
export interface SubcontractorContent extends Pick<
  SubcontractorFacts,
  'kvkNumber' | 'name' | 'reportedOn' | 'permittedOn' | 'refusedOn' | 'refusal' | 'endsOn' | 'endReason'
> {
  provider: string;
  municipalities: string[];
  lot: number;
}

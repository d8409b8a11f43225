import type { SizeClass } from '../providers/provider.entity.ts';
import type { EndReason, RegisterKind } from './register-kind.ts';

/** What a row of the register says, by kind. Dates are YYYY-MM-DD, a start the first and an end the last day it holds. */

export interface ProviderFacts {
  name: string;
  kvkNumber: string;
  agbCode: string | null;
  sizeClass: SizeClass | null;
  email: string | null;
}

export interface LotTerm {
  lotId: string;
  startsOn: string;
  endsOn: string | null;
}

/** A contract of one provider with one municipality, with a term for each of its lots. */
export interface ContractFacts {
  providerId: string;
  municipalityId: string;
  number: string;
  startsOn: string;
  endsOn: string | null;
  endReason: EndReason | null;
  endNote: string | null;
  lots: LotTerm[];
}

/** A subcontractor of a main contractor, for one lot in one municipality. It may work from permittedOn to endsOn. */
export interface SubcontractorFacts {
  providerId: string;
  kvkNumber: string;
  name: string;
  municipalityId: string;
  lotId: string;
  reportedOn: string;
  permittedOn: string | null;
  refusedOn: string | null;
  /** Why the municipality refused. */
  refusal: string | null;
  endsOn: string | null;
  endReason: EndReason | null;
}

export interface DeliveryFacts {
  providerId: string;
  municipalityId: string;
  year: number;
  delivered: boolean;
}

export type VisitForm = 'VISIT' | 'OFFICE' | 'ONLINE' | 'PHONE';

export interface VisitFacts {
  providerId: string;
  date: string;
  form: VisitForm;
  reason: string;
  /** Who spoke, as typed. */
  present: string | null;
  /** For the staff of the region only. */
  notes: string | null;
  followUp: string | null;
}

export interface BankruptcyFacts {
  kvkNumber: string;
  name: string | null;
  date: string;
  role: 'MAIN' | 'SUB';
}

export interface ThemeMeetingFacts {
  date: string;
  title: string;
  form: 'MEETING' | 'WEBINAR';
}

/** A request to join with a new and distinctive offer. */
export interface EntrantFacts {
  name: string;
  kvkNumber: string | null;
  requestedOn: string;
  offer: string;
  /** How it compares with what is contracted. */
  assessment: string | null;
  /** When the procedure "nieuw en onderscheidend aanbod" was started; null when it was not. */
  procedureOn: string | null;
  decidedOn: string | null;
  outcome: 'ADMITTED' | 'REFUSED' | null;
  reason: string | null;
}

export interface TariffFacts {
  productId: string;
  /** Euros per unit as a decimal text with a point and at most four decimals: "0.8750". */
  euros: string;
  startsOn: string;
  endsOn: string | null;
}

export interface FactsOf {
  [RegisterKind.PROVIDER]: ProviderFacts;
  [RegisterKind.CONTRACT]: ContractFacts;
  [RegisterKind.SUBCONTRACTOR]: SubcontractorFacts;
  [RegisterKind.DELIVERY]: DeliveryFacts;
  [RegisterKind.VISIT]: VisitFacts;
  [RegisterKind.BANKRUPTCY]: BankruptcyFacts;
  [RegisterKind.THEME_MEETING]: ThemeMeetingFacts;
  [RegisterKind.ENTRANT]: EntrantFacts;
  [RegisterKind.TARIFF]: TariffFacts;
}

import type {
  BankruptcyFacts,
  ContractFacts,
  DeliveryFacts,
  EntrantFacts,
  FactsOf,
  SubcontractorFacts,
  TariffFacts,
  ThemeMeetingFacts,
  VisitFacts,
} from './register-facts.ts';
import { RegisterKind } from './register-kind.ts';

/** What a row is found by: whose it is, where, and when it holds. */
export interface RowPlace {
  providerId: string | null;
  municipalityId: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

const nowhere: RowPlace = { providerId: null, municipalityId: null, startsOn: null, endsOn: null };
const onDay = (date: string) => ({ startsOn: date, endsOn: date });

type Places = { [K in RegisterKind]: (facts: FactsOf[K]) => Partial<RowPlace> };

const places: Places = {
  [RegisterKind.PROVIDER]: () => ({}),
  [RegisterKind.CONTRACT]: ({ providerId, municipalityId, startsOn, endsOn }: ContractFacts) => ({
    providerId,
    municipalityId,
    startsOn,
    endsOn,
  }),
  [RegisterKind.SUBCONTRACTOR]: ({
    providerId,
    municipalityId,
    permittedOn,
    endsOn,
  }: SubcontractorFacts) => ({
    providerId,
    municipalityId,
    startsOn: permittedOn,
    endsOn,
  }),
  [RegisterKind.DELIVERY]: ({ providerId, municipalityId, year }: DeliveryFacts) => ({
    providerId,
    municipalityId,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
  }),
  [RegisterKind.VISIT]: ({ providerId, date }: VisitFacts) => ({ providerId, ...onDay(date) }),
  [RegisterKind.BANKRUPTCY]: ({ date }: BankruptcyFacts) => onDay(date),
  [RegisterKind.THEME_MEETING]: ({ date }: ThemeMeetingFacts) => onDay(date),
  [RegisterKind.ENTRANT]: ({ requestedOn, decidedOn }: EntrantFacts) => ({
    startsOn: requestedOn,
    endsOn: decidedOn,
  }),
  [RegisterKind.TARIFF]: ({ startsOn, endsOn }: TariffFacts) => ({ startsOn, endsOn }),
};

export const placeOf = <K extends RegisterKind>(kind: K, facts: FactsOf[K]): RowPlace => ({
  ...nowhere,
  ...places[kind](facts),
});

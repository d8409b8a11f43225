import type {
  BankruptcyFacts,
  ContractFacts,
  DeliveryFacts,
  LotTerm,
  ProviderFacts,
  SubcontractorFacts,
  ThemeMeetingFacts,
  VisitFacts,
} from '../register/register-facts.ts';
import { RegisterKind } from '../register/register-kind.ts';
import type { KnownRow, KnownRows } from '../register/register.queries.ts';
import type { Cells, TableName } from './register-tables.ts';

/** The kinds of rows that the files hold, contracts with their lots and providers apart. */
export const happenings = [
  RegisterKind.SUBCONTRACTOR,
  RegisterKind.DELIVERY,
  RegisterKind.VISIT,
  RegisterKind.BANKRUPTCY,
  RegisterKind.THEME_MEETING,
] as const;

/** What the register of a region says, with the providers that it speaks of. */
export interface RegisterContents extends KnownRows<(typeof happenings)[number]> {
  [RegisterKind.PROVIDER]: KnownRow<RegisterKind.PROVIDER>[];
  [RegisterKind.CONTRACT]: KnownRow<RegisterKind.CONTRACT>[];
}

/** Codes and numbers by id, as files name them. */
export interface CodesById {
  municipalities: Map<string, string>;
  lots: Map<string, string>;
}

/** A row of the register as a row of a file. */
export interface KnownLine {
  /** By column; a lot has the number of its contract too. */
  cells: Cells;
  /** The thing in the register that it comes from. */
  rowId: string;
}

export type KnownLines = Record<TableName, KnownLine[]>;

/** The register as the rows of its files. */
export function linesOf(contents: RegisterContents, codes: CodesById): KnownLines {
  const kvk = new Map(contents.PROVIDER.map(({ rowId, facts }) => [rowId, facts.kvkNumber]));
  const names: Names = {
    kvk: (id) => kvk.get(id) ?? '',
    municipality: (id) => codes.municipalities.get(id) ?? '',
    lot: (id) => codes.lots.get(id) ?? '',
  };
  const lines = <K extends RegisterKind>(rows: KnownRow<K>[], cells: CellsOf<KnownRow<K>['facts']>) =>
    rows.map(({ rowId, facts }) => ({ rowId, cells: cells(facts, names) }));
  return {
    providers: lines(contents.PROVIDER, providerCells),
    contracts: lines(contents.CONTRACT, contractCells),
    contract_lots: contents.CONTRACT.flatMap(({ rowId, facts }) =>
      facts.lots.map((lot) => ({ rowId, cells: lotCells(facts, lot, names) })),
    ),
    subcontractors: lines(contents.SUBCONTRACTOR, subcontractorCells),
    deliveries: lines(contents.DELIVERY, deliveryCells),
    visits: lines(contents.VISIT, visitCells),
    bankruptcies: lines(contents.BANKRUPTCY, bankruptcyCells),
    theme_meetings: lines(contents.THEME_MEETING, themeMeetingCells),
  };
}

interface Names {
  kvk: (providerId: string) => string;
  municipality: (id: string) => string;
  lot: (id: string) => string;
}

type CellsOf<Facts> = (facts: Facts, names: Names) => Cells;

const code = (value: string | null): string => (value ?? '').toLowerCase();

const providerCells: CellsOf<ProviderFacts> = (facts) => ({
  kvk_number: facts.kvkNumber,
  name: facts.name,
  agb_code: facts.agbCode ?? '',
  size_class: code(facts.sizeClass),
  email: facts.email ?? '',
});

const contractCells: CellsOf<ContractFacts> = (facts, names) => ({
  kvk_number: names.kvk(facts.providerId),
  municipality_code: names.municipality(facts.municipalityId),
  contract_number: facts.number,
  start_date: facts.startsOn,
  end_date: facts.endsOn ?? '',
  end_reason: code(facts.endReason),
  end_note: facts.endNote ?? '',
});

const lotCells = (contract: ContractFacts, lot: LotTerm, names: Names): Cells => ({
  kvk_number: names.kvk(contract.providerId),
  municipality_code: names.municipality(contract.municipalityId),
  contract_number: contract.number,
  lot_number: names.lot(lot.lotId),
  start_date: lot.startsOn,
  end_date: lot.endsOn ?? '',
});

const subcontractorCells: CellsOf<SubcontractorFacts> = (facts, names) => ({
  main_kvk_number: names.kvk(facts.providerId),
  sub_kvk_number: facts.kvkNumber,
  sub_name: facts.name,
  municipality_code: names.municipality(facts.municipalityId),
  lot_number: names.lot(facts.lotId),
  reported_on: facts.reportedOn,
  permitted_on: facts.permittedOn ?? '',
  end_date: facts.endsOn ?? '',
  end_reason: code(facts.endReason),
});

const deliveryCells: CellsOf<DeliveryFacts> = (facts, names) => ({
  kvk_number: names.kvk(facts.providerId),
  municipality_code: names.municipality(facts.municipalityId),
  year: String(facts.year),
  delivered: facts.delivered ? 'yes' : 'no',
});

const visitCells: CellsOf<VisitFacts> = (facts, names) => ({
  kvk_number: names.kvk(facts.providerId),
  date: facts.date,
  form: code(facts.form),
  reason: facts.reason,
});

const bankruptcyCells: CellsOf<BankruptcyFacts> = ({ kvkNumber, date, role }) => ({
  kvk_number: kvkNumber,
  date,
  role: code(role),
});

const themeMeetingCells: CellsOf<ThemeMeetingFacts> = ({ date, title, form }) => ({
  date,
  title,
  form: code(form),
});

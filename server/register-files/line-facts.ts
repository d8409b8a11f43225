import { SizeClass } from '../providers/provider.entity.ts';
import type {
  BankruptcyFacts,
  ContractFacts,
  DeliveryFacts,
  ProviderFacts,
  SubcontractorFacts,
  ThemeMeetingFacts,
  VisitFacts,
  VisitForm,
} from '../register/register-facts.ts';
import { EndReason } from '../register/register-kind.ts';
import type { Cells } from './register-tables.ts';

/** Ids by what the files name them with. */
export interface IdsByCode {
  provider: (kvkNumber: string) => string;
  municipality: (code: string) => string;
  lot: (number: string) => string;
  /** Name of whoever has this KvK number, provider or subcontractor. */
  nameOf: (kvkNumber: string) => string | null;
}

const filled = (cells: Cells, column: string): string => cells[column] ?? '';
const orNull = (cells: Cells, column: string): string | null => cells[column] || null;
const codeOf = (cells: Cells, column: string): string => filled(cells, column).toUpperCase();

const endReasonIn = (cells: Cells): EndReason | null =>
  (EndReason as Record<string, EndReason>)[codeOf(cells, 'end_reason')] ?? null;

export const providerFacts = (cells: Cells): ProviderFacts => ({
  kvkNumber: filled(cells, 'kvk_number'),
  name: filled(cells, 'name'),
  agbCode: orNull(cells, 'agb_code'),
  sizeClass: (SizeClass as Record<string, SizeClass>)[codeOf(cells, 'size_class')] ?? null,
  email: orNull(cells, 'email'),
});

/** What a contract says, but for its lots. */
export const contractTerms = (cells: Cells, ids: IdsByCode): Omit<ContractFacts, 'lots'> => ({
  providerId: ids.provider(filled(cells, 'kvk_number')),
  municipalityId: ids.municipality(filled(cells, 'municipality_code')),
  number: filled(cells, 'contract_number'),
  startsOn: filled(cells, 'start_date'),
  endsOn: orNull(cells, 'end_date'),
  endReason: endReasonIn(cells),
  endNote: orNull(cells, 'end_note'),
});

/** A permission takes the place of a refusal that was recorded; what the file does not hold stays. */
export function subcontractorFacts(
  cells: Cells,
  before: SubcontractorFacts | null,
  ids: IdsByCode,
): SubcontractorFacts {
  const permittedOn = orNull(cells, 'permitted_on');
  return {
    providerId: ids.provider(filled(cells, 'main_kvk_number')),
    kvkNumber: filled(cells, 'sub_kvk_number'),
    name: filled(cells, 'sub_name'),
    municipalityId: ids.municipality(filled(cells, 'municipality_code')),
    lotId: ids.lot(filled(cells, 'lot_number')),
    reportedOn: filled(cells, 'reported_on'),
    permittedOn,
    refusedOn: permittedOn ? null : (before?.refusedOn ?? null),
    refusal: permittedOn ? null : (before?.refusal ?? null),
    endsOn: orNull(cells, 'end_date'),
    endReason: endReasonIn(cells),
  };
}

export const deliveryFacts = (
  cells: Cells,
  _before: DeliveryFacts | null,
  ids: IdsByCode,
): DeliveryFacts => ({
  providerId: ids.provider(filled(cells, 'kvk_number')),
  municipalityId: ids.municipality(filled(cells, 'municipality_code')),
  year: Number(cells['year']),
  delivered: cells['delivered'] === 'yes',
});

export const visitFacts = (cells: Cells, before: VisitFacts | null, ids: IdsByCode): VisitFacts => ({
  present: null,
  notes: null,
  followUp: null,
  ...before,
  providerId: ids.provider(filled(cells, 'kvk_number')),
  date: filled(cells, 'date'),
  form: codeOf(cells, 'form') as VisitForm,
  reason: filled(cells, 'reason'),
});

export function bankruptcyFacts(
  cells: Cells,
  before: BankruptcyFacts | null,
  ids: IdsByCode,
): BankruptcyFacts {
  const kvkNumber = filled(cells, 'kvk_number');
  const name = before ? before.name : ids.nameOf(kvkNumber);
  return {
    kvkNumber,
    name,
    date: filled(cells, 'date'),
    role: codeOf(cells, 'role') as BankruptcyFacts['role'],
  };
}

export const themeMeetingFacts = (cells: Cells, before: ThemeMeetingFacts | null): ThemeMeetingFacts => ({
  ...before,
  date: filled(cells, 'date'),
  title: filled(cells, 'title'),
  form: codeOf(cells, 'form') as ThemeMeetingFacts['form'],
});

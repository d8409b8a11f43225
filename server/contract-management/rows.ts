import type {
  BankruptcyFacts,
  DeliveryFacts,
  EntrantFacts,
  SubcontractorFacts,
  TariffFacts,
  ThemeMeetingFacts,
  VisitFacts,
} from '../register/register-facts.ts';
import { ProblemCode } from '../platform/problems.ts';
import type {
  SaveBankruptcyInput,
  SaveDeliveryInput,
  SaveEntrantInput,
  SaveSubcontractorInput,
  SaveTariffInput,
  SaveThemeMeetingInput,
  SaveVisitInput,
} from './register-row.inputs.ts';
import type { RowChecks } from './row-facts.ts';

/** What each kind of row says, checked. */

export async function visitFacts(row: RowChecks, given: SaveVisitInput): Promise<VisitFacts> {
  return {
    providerId: await row.provider(given.providerId),
    date: row.dayPast('date', given.date),
    form: given.form,
    reason: row.text('reason', given.reason, 500),
    present: row.optional('present', given.present, 500),
    notes: row.optional('notes', given.notes),
    followUp: row.optional('followUp', given.followUp, 2000),
  };
}

export async function deliveryFacts(row: RowChecks, given: SaveDeliveryInput): Promise<DeliveryFacts> {
  const { year, delivered } = given;
  row.checks.unless(year >= 2015 && year <= 2100, 'year', ProblemCode.INVALID);
  return {
    providerId: await row.provider(given.providerId),
    municipalityId: await row.municipality(given.municipalityId),
    year,
    delivered,
  };
}

export async function bankruptcyFacts(row: RowChecks, given: SaveBankruptcyInput): Promise<BankruptcyFacts> {
  return {
    kvkNumber: row.kvkNumber(given.kvkNumber),
    name: row.optional('name', given.name, 255),
    date: row.dayPast('date', given.date),
    role: given.role,
  };
}

export async function themeMeetingFacts(
  row: RowChecks,
  given: SaveThemeMeetingInput,
): Promise<ThemeMeetingFacts> {
  return {
    date: row.date('date', given.date),
    title: row.text('title', given.title, 255),
    form: given.form,
  };
}

/** Permitted or refused, not both; it may work from the permission on, and ends with a reason. */
export async function subcontractorFacts(
  row: RowChecks,
  given: SaveSubcontractorInput,
): Promise<SubcontractorFacts> {
  const reportedOn = row.date('reportedOn', given.reportedOn);
  const permittedOn = row.optionalDate('permittedOn', given.permittedOn);
  const refusedOn = row.optionalDate('refusedOn', given.refusedOn);
  const endsOn = row.optionalDate('endsOn', given.endsOn);
  const refusal = row.optional('refusal', given.refusal, 1000);
  const endReason = given.endReason ?? null;
  row.notBefore('permittedOn', permittedOn, reportedOn);
  row.notBefore('refusedOn', refusedOn, reportedOn);
  row.notBefore('endsOn', endsOn, permittedOn ?? reportedOn);
  row.checks.unless(!permittedOn || !refusedOn, 'refusedOn', ProblemCode.NOT_ALLOWED);
  row.together('refusal', refusal, refusedOn);
  row.together('endReason', endReason, endsOn);
  return {
    providerId: await row.provider(given.providerId),
    kvkNumber: row.kvkNumber(given.kvkNumber),
    name: row.text('name', given.name, 255),
    municipalityId: await row.municipality(given.municipalityId),
    lotId: await row.lot(given.lotId),
    reportedOn,
    permittedOn,
    refusedOn,
    refusal,
    endsOn,
    endReason,
  };
}

/** Decided with a day, an outcome and a reason together. */
export async function entrantFacts(row: RowChecks, given: SaveEntrantInput): Promise<EntrantFacts> {
  const requestedOn = row.dayPast('requestedOn', given.requestedOn);
  const procedureOn = row.optionalDate('procedureOn', given.procedureOn);
  const decidedOn = row.optionalDate('decidedOn', given.decidedOn);
  const outcome = given.outcome ?? null;
  const reason = row.optional('reason', given.reason, 2000);
  row.notBefore('procedureOn', procedureOn, requestedOn);
  row.notBefore('decidedOn', decidedOn, procedureOn ?? requestedOn);
  row.together('outcome', outcome, decidedOn);
  row.together('reason', reason, decidedOn);
  return {
    name: row.text('name', given.name, 255),
    kvkNumber: given.kvkNumber ? row.kvkNumber(given.kvkNumber) : null,
    requestedOn,
    offer: row.text('offer', given.offer, 15_000),
    assessment: row.optional('assessment', given.assessment),
    procedureOn,
    decidedOn,
    outcome,
    reason,
  };
}

/** Decimals are kept as they are typed: no arithmetic ever rounds a tariff. */
export async function tariffFacts(row: RowChecks, given: SaveTariffInput): Promise<TariffFacts> {
  const euros = given.euros.trim().replace(',', '.');
  row.checks.unless(/^\d{1,6}(\.\d{1,4})?$/.test(euros), 'euros', ProblemCode.INVALID);
  const startsOn = row.date('startsOn', given.startsOn);
  const endsOn = row.optionalDate('endsOn', given.endsOn);
  row.notBefore('endsOn', endsOn, startsOn);
  return { productId: await row.product(given.productId), euros, startsOn, endsOn };
}

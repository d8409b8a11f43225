import { ContractLot } from '../../../contracts/contract-lot.entity.ts';
import { contractFacts } from '../../../contracts/contract-row.ts';
import { Contract } from '../../../contracts/contract.entity.ts';
import { instantOf, startOfDay } from '../../../platform/time/amsterdam.ts';
import { addWorkingDays } from '../../../platform/time/working-days.ts';
import type { ContractFacts } from '../../../register/register-facts.ts';
import { RegisterKind } from '../../../register/register-kind.ts';
import type { Day } from '../content.ts';
import type { ContractContent } from '../providers.ts';
import { addRegisterVersions, type KnownFacts } from './register-versions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** A contract with its lots as they are now, and with all that the register said of it before. */
export function composeContract(
  on: Composition,
  ids: RegionIds,
  providerId: string,
  contract: ContractContent,
  place: number,
): void {
  const { rows, plan } = on;
  const { municipality, lots, start, end, stopped, ending } = contract;
  const row = rows.add(Contract, {
    regionId: ids.regionId,
    providerId,
    municipalityId: ids.municipalities.get(municipality)!,
    number: `${plan.region.slug.slice(0, 3).toUpperCase()}-${start.slice(0, 4)}-${municipality}-${String(place + 1).padStart(3, '0')}`,
    startsOn: start,
    endsOn: end,
    endReason: ending?.reason ?? null,
    endNote: ending?.note ?? null,
    version: 1,
  });
  const covered = lots.map((lot) =>
    rows.add(ContractLot, {
      contractId: row.id,
      lotId: ids.lots.get(lot)!,
      startsOn: null,
      endsOn: stopped?.lot === lot ? stopped.on : null,
    }),
  );
  const versions = versionsOf(contract, contractFacts(row, covered), (lot) => ids.lots.get(lot)!);
  row.version = versions.length;
  addRegisterVersions(on, { kind: RegisterKind.CONTRACT, regionId: ids.regionId, rowId: row.id }, versions);
}

type Version = KnownFacts<RegisterKind.CONTRACT>;

/** From the day on which it began to what is known of it now. */
function versionsOf(
  { start, end, stopped, ending }: ContractContent,
  now: ContractFacts,
  lotId: (lot: number) => string,
): Version[] {
  const goesOn = { ...now, endsOn: ending?.planned ?? end, endReason: null, endNote: null };
  const whole = stopped
    ? {
        ...goesOn,
        lots: goesOn.lots.map((lot) => (lot.lotId === lotId(stopped.lot) ? { ...lot, endsOn: null } : lot)),
      }
    : goesOn;
  const versions: Version[] = [{ facts: whole, from: startOfDay(start) }];
  if (stopped) versions.push({ facts: goesOn, from: recordedAfter(stopped.on, 4) });
  if (!ending?.reason) return versions;
  const from = recordedAfter(end, 6);
  if (!ending.first) return [...versions, { facts: now, from }];
  const mistaken = { ...now, endReason: ending.first };
  return [
    ...versions,
    { facts: mistaken, from },
    { facts: now, from: instantOf(CORRECTED_ON, '14:10'), note: CORRECTION },
  ];
}

/** When the contract managers went through the register for the overview of 2023. */
const CORRECTED_ON = '2024-02-06';
const CORRECTION =
  'Bij het nakijken voor het jaaroverzicht bleek uit de brief van de aanbieder dat hij zich uit de regio terugtrok.';

const recordedAfter = (day: Day, workingDays: number): Date =>
  instantOf(addWorkingDays(day, workingDays), '10:20');

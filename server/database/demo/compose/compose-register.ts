import { addWorkingDays } from '../../../platform/time/working-days.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { RegisterKind } from '../../../register/register-kind.ts';
import type { SubcontractorFacts, VisitFacts } from '../../../register/register-facts.ts';
import type { Day } from '../content.ts';
import type { RegisterContent, SubcontractorContent, VisitContent } from '../register/content.ts';
import type { Staff } from './compose-people.ts';
import type { ComposedProvider } from './compose-providers.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';
import { addRegisterVersions, type KnownFacts } from './register-versions.ts';

interface Around {
  ids: RegionIds;
  providers: ComposedProvider[];
  staff: Staff;
}

/** What the register says beside contracts, each thing recorded some working days after it happened. */
export function composeRegister(on: Composition, around: Around): void {
  const { register } = on.plan;
  if (!register) return;
  const add: Add = (kind, by, versions) =>
    addRegisterVersions(on, { kind, regionId: around.ids.regionId, rowId: on.rows.newId(), by }, versions);
  addOfProviders(add, register, around);
  addOthers(add, register, around.staff);
}

type Add = <K extends RegisterKind>(kind: K, by: string, versions: KnownFacts<K>[]) => void;

function addOfProviders(add: Add, register: RegisterContent, { ids, providers, staff }: Around): void {
  const idOf = new Map(providers.map(({ name, id }) => [name, id]));
  const providerId = (name: string) => idOf.get(name)!;
  for (const { provider, municipality, year, delivered } of register.deliveries) {
    const municipalityId = ids.municipalities.get(municipality)!;
    const facts = { providerId: providerId(provider), municipalityId, year, delivered };
    add(RegisterKind.DELIVERY, staff.managers.get(municipality)!, [
      { facts, from: instantOf(addWorkingDays(`${year + 1}-02-10`, 2), '15:30') },
    ]);
  }
  for (const visit of register.visits)
    add(RegisterKind.VISIT, staff.managers.get(visit.by)!, visitVersions(visit, providerId(visit.provider)));
  for (const one of register.subcontractors)
    for (const municipality of one.municipalities)
      add(
        RegisterKind.SUBCONTRACTOR,
        staff.managers.get(municipality)!,
        subcontractorVersions(one, {
          providerId: providerId(one.provider),
          municipalityId: ids.municipalities.get(municipality)!,
          lotId: ids.lots.get(one.lot)!,
        }),
      );
}

function addOthers(add: Add, register: RegisterContent, staff: Staff): void {
  for (const facts of register.bankruptcies)
    add(RegisterKind.BANKRUPTCY, staff.secretary, [{ facts, from: recorded(facts.date, 3) }]);
  for (const facts of register.themeMeetings)
    add(RegisterKind.THEME_MEETING, staff.secretary, [{ facts, from: recorded(facts.date, 1) }]);
  for (const facts of register.entrants)
    add(RegisterKind.ENTRANT, staff.secretary, [
      {
        facts: {
          ...facts,
          assessment: null,
          procedureOn: null,
          decidedOn: null,
          outcome: null,
          reason: null,
        },
        from: recorded(facts.requestedOn, 1),
      },
      { facts, from: recorded(facts.decidedOn!, 1) },
    ]);
}

const recorded = (day: Day, workingDays: number): Date =>
  instantOf(addWorkingDays(day, workingDays), '16:30');

function visitVersions(
  { date, form, reason, present, notes, followUp, mistaken }: VisitContent,
  providerId: string,
): KnownFacts<RegisterKind.VISIT>[] {
  const facts: VisitFacts = { providerId, date, form, reason, present, notes, followUp };
  if (!mistaken) return [{ facts, from: recorded(date, 2) }];
  return [
    { facts: { ...facts, date: mistaken.date }, from: recorded(mistaken.date, 2) },
    { facts, from: instantOf(mistaken.correctedOn, '11:05'), note: mistaken.note },
  ];
}

/** Reported, permitted or refused, and in the end stopped: each a version of its own. */
function subcontractorVersions(
  { kvkNumber, name, reportedOn, permittedOn, refusedOn, refusal, endsOn, endReason }: SubcontractorContent,
  place: Pick<SubcontractorFacts, 'providerId' | 'municipalityId' | 'lotId'>,
): KnownFacts<RegisterKind.SUBCONTRACTOR>[] {
  const reported: SubcontractorFacts = {
    ...place,
    kvkNumber,
    name,
    reportedOn,
    permittedOn: null,
    refusedOn: null,
    refusal: null,
    endsOn: null,
    endReason: null,
  };
  const decided = { ...reported, permittedOn, refusedOn, refusal };
  return [
    { facts: reported, from: instantOf(reportedOn, '09:50') },
    { facts: decided, from: instantOf(permittedOn ?? refusedOn!, '08:45') },
    ...(endsOn ? [{ facts: { ...decided, endsOn, endReason }, from: recorded(endsOn, 3) }] : []),
  ];
}

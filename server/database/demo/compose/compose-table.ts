import { RoleKind } from '../../../access/actor.ts';
import { Role } from '../../../people/role.entity.ts';
import { SizeClass } from '../../../providers/provider.entity.ts';
import { Seat, SeatKind } from '../../../table/seat.entity.ts';
import { yearOf } from '../calendar.ts';
import type { Day } from '../content.ts';
import { asciiSlug, emailAddress, personName } from '../names.ts';
import type { SeatContent } from '../people-content.ts';
import { composePerson, seatedIn } from './compose-people.ts';
import { holdsContractOn, lotsHeldOn, type ComposedProvider } from './compose-providers.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

export interface ComposedSeat {
  id: string;
  name: string;
  active: boolean;
  isChair: boolean;
  terms: Term[];
}

interface Term {
  personId: string;
  substitute: boolean;
  start: Day;
  end: Day;
}

const EARLIER_TERM = { start: '2020-01-01', end: '2023-12-31' };

/** The seats with who held them: one term until 2023, and one that still runs. */
export function composeTable(on: Composition, ids: RegionIds, providers: ComposedProvider[]): ComposedSeat[] {
  return on.plan.seats.map((content, place) => {
    const seat = addSeat(on, ids, content, place);
    const candidates = on.random.shuffled(
      providers.filter((provider) => isRepresented(provider, content) && staysFor(on, provider)),
    );
    const terms = [
      ...earlierTerms(on, content, candidates),
      ...(content.inactive ? [] : currentTerms(on, content, candidates)),
    ];
    for (const term of terms) addTerm(on, ids, seat, content, term);
    return { id: seat, name: content.name, active: !content.inactive, isChair: isChair(on, content), terms };
  });
}

function addSeat({ rows }: Composition, ids: RegionIds, seat: SeatContent, place: number): string {
  return rows.add(Seat, {
    regionId: ids.regionId,
    kind: SeatKind[seat.kind],
    name: seat.name,
    municipalityId: seat.municipality ? ids.municipalities.get(seat.municipality)! : null,
    constituency: {
      lotIds: (seat.lots ?? []).map((lot) => ids.lots.get(lot)!),
      municipalityIds: (seat.municipalities ?? []).map((code) => ids.municipalities.get(code)!),
      sizeClasses: (seat.sizes ?? []).map((size) => SizeClass[size]),
    },
    position: place + 1,
    active: !seat.inactive,
    version: 1,
  }).id;
}

function isRepresented({ sizeClass, contracts }: ComposedProvider, { lots, sizes }: SeatContent): boolean {
  const held = new Set(contracts.flatMap((contract) => contract.lots));
  return (!sizes || sizes.includes(sizeClass)) && (!lots || lots.some((lot) => held.has(lot)));
}

/** The providers that a seat represents on a day: those with a contract that runs then. */
export function representedBy(
  providers: ComposedProvider[],
  { lots, sizes }: SeatContent,
  day: Day,
): ComposedProvider[] {
  return providers.filter((provider) => {
    const held = lotsHeldOn(provider, day);
    const fits = !sizes || sizes.includes(provider.sizeClass);
    return fits && held.length > 0 && (!lots || lots.some((lot) => held.includes(lot)));
  });
}

/** Who sits at the table has a contract for as long as the terms last. */
function staysFor({ plan, calendar }: Composition, provider: ComposedProvider): boolean {
  const [generation] = plan.region.contractGenerations;
  return holdsContractOn(provider, generation!.start) && holdsContractOn(provider, calendar.today);
}

function earlierTerms(on: Composition, seat: SeatContent, candidates: ComposedProvider[]): Term[] {
  if (on.plan.region.contractGenerations[0]!.start > EARLIER_TERM.end) return [];
  return [{ personId: someoneFor(on, seat, candidates[0]), substitute: false, ...EARLIER_TERM }];
}

function currentTerms(on: Composition, seat: SeatContent, candidates: ComposedProvider[]): Term[] {
  const term = { start: '2024-01-01', end: `${yearOf(on.calendar.today) + 1}-12-31` };
  return [false, true].map((substitute) => {
    const known = seatedIn(on.plan.people, seat.name, substitute);
    const personId = known ? composePerson(on, known) : someoneFor(on, seat, candidates[substitute ? 2 : 1]);
    return { personId, substitute, ...term };
  });
}

/** A representative of one of the providers, or somebody from the council or the town hall. */
function someoneFor(on: Composition, seat: SeatContent, provider: ComposedProvider | undefined): string {
  if (seat.kind === 'PROVIDER' && provider) return provider.people[0]!;
  const name = personName(on.random);
  return composePerson(on, {
    name,
    email: emailAddress(name, `${on.plan.region.slug}-${asciiSlug(seat.name)}`),
  });
}

function isChair({ plan }: Composition, { name }: SeatContent): boolean {
  return plan.people.some(({ roles }) => roles.some((role) => role.kind === 'CHAIR' && role.seat === name));
}

function addTerm(on: Composition, ids: RegionIds, seatId: string, seat: SeatContent, term: Term): void {
  on.rows.add(Role, {
    personId: term.personId,
    kind: isChair(on, seat) && !term.substitute ? RoleKind.CHAIR : RoleKind.DELEGATE,
    regionId: ids.regionId,
    municipalityId: null,
    providerId: null,
    seatId,
    substitute: term.substitute,
    startsOn: term.start,
    endsOn: term.end,
  });
}

/** Who holds a seat on a day: the holder first, then the substitute. */
export function holdersOn(seat: ComposedSeat, day: Day): Term[] {
  return seat.terms
    .filter(({ start, end }) => start <= day && day <= end)
    .toSorted((a, b) => Number(a.substitute) - Number(b.substitute));
}

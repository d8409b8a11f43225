import type { DemoCalendar } from './calendar.ts';
import type { RegionPlan } from './compose/plan.ts';
import type { RegionContent } from './content.ts';
import { largeMeetings, largeProposals, topicFor } from './large-proposals.ts';
import { asciiSlug, emailAddress, personName, properNouns } from './names.ts';
import type { DemoPerson } from './people-content.ts';
import { writeProviders, type ProviderContent } from './providers.ts';
import { randomOf, type Random } from './random.ts';
import { DUTCH } from './reactions/voices.ts';
import { OWO } from './regions/owo.ts';
import { SEATS } from './seats.ts';

const PROVIDERS = 100;
/** Above the serial numbers of the providers of the demo regions. */
const FIRST_SERIAL = 300;

/** Invented regions to measure with, each about as busy as OWO in six years. Providers work in two of them. */
export function* largePlans(calendar: DemoCalendar, count: number): Generator<RegionPlan> {
  let neighbours: ProviderContent[] = [];
  for (let serial = 1; serial <= count; serial++) {
    const random = randomOf(`large set ${serial}`);
    const region = largeRegion(serial);
    const own = writeProviders(region, PROVIDERS, FIRST_SERIAL + (serial - 1) * PROVIDERS);
    const meetings = largeMeetings(calendar);
    const proposals = largeProposals(calendar, region, meetings);
    yield {
      region,
      providers: [...own, ...neighbours.map((provider) => workingIn(region, provider, random))],
      seats: SEATS['owo']!.map((seat) => ({ ...seat, municipality: inRegion(region, seat.municipality) })),
      people: largePeople(region, random),
      meetings,
      proposals,
      topics: proposals.flatMap(({ key }) => topicFor(key)),
      voice: DUTCH,
    };
    neighbours = own;
  }
}

function largeRegion(serial: number): RegionContent {
  const nouns = properNouns(randomOf('regions'), serial * 4).slice(-4);
  const [name, ...municipalities] = nouns.map((noun) => noun[0]!.toUpperCase() + noun.slice(1)) as [
    string,
    ...string[],
  ];
  return {
    ...OWO,
    slug: `regio-${String(serial).padStart(3, '0')}`,
    name: `Regio ${name}`,
    email: `overlegtafel@${asciiSlug(name)}.example`,
    municipalities: municipalities.map((municipality, place) => ({
      cbsCode: String(9_000 + serial * 3 + place),
      name: municipality,
    })),
  };
}

/** The municipality of this region that has the place that one of OWO has there. */
function inRegion(region: RegionContent, cbsCode: string | undefined): string | undefined {
  const place = OWO.municipalities.findIndex((municipality) => municipality.cbsCode === cbsCode);
  return region.municipalities[place]?.cbsCode;
}

function workingIn(region: RegionContent, provider: ProviderContent, random: Random): ProviderContent {
  const { lots } = provider.contracts[0]!;
  const { cbsCode } = random.pick(region.municipalities);
  const contracts = region.contractGenerations.map((generation) => ({
    ...generation,
    municipality: cbsCode,
    lots,
  }));
  return { ...provider, contracts };
}

function largePeople(region: RegionContent, random: Random): DemoPerson[] {
  const person = (organisation: string, role: DemoPerson['roles'][number]): DemoPerson => {
    const name = personName(random);
    const email = emailAddress(name, `${region.slug}-${organisation}`);
    return { name, email, description: '', region: region.slug, roles: [role] };
  };
  return [
    ...region.municipalities.map(({ cbsCode, name }) =>
      person(name, { kind: 'CONTRACT_MANAGER', region: region.slug, municipality: cbsCode }),
    ),
    person('secretaris', { kind: 'SECRETARY', region: region.slug }),
    person('voorzitter', { kind: 'CHAIR', region: region.slug, seat: 'Voorzitter' }),
  ];
}

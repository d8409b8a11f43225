import { SizeClass } from '../../providers/provider.entity.ts';
import type { RegionContent } from './content.ts';
import type { Course } from './compose/reaction-course.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import type { StarringProvider } from './people-content.ts';
import { fictionalAgbCode, fictionalKvkNumber, fictionalPhone, fictionalRsin } from './provider-numbers.ts';
import type { ProviderContent } from './providers.ts';

const AT8 = 'achtkarspelen-tytsjerksteradiel';

/** The providers of the people whom a newcomer can become. One of them works in two regions. */
export const STARRING_PROVIDERS: StarringProvider[] = [
  {
    name: 'Zorgerf Fonkelwilg',
    domain: 'fonkelwilg.example',
    sizeClass: 'SMALL',
    works: [{ region: 'owo', municipalities: ['0085', '0086'], lots: [2, 3] }],
  },
  {
    name: 'Zorggroep Dwarrelstroom',
    domain: 'dwarrelstroom.example',
    sizeClass: 'LARGE',
    works: [
      { region: 'owo', municipalities: ['0085', '0098', '0086'], lots: [1, 2, 3, 4] },
      { region: AT8, municipalities: ['0059', '0737'], lots: [1, 2, 3] },
    ],
  },
  {
    name: 'Praktijk Zoemheide',
    domain: 'zoemheide.example',
    sizeClass: 'SMALL',
    soleProprietor: true,
    works: [{ region: 'owo', municipalities: ['0086'], lots: [2] }],
  },
  {
    name: 'Logeerhuis De Kabbelhut',
    domain: 'kabbelhut.example',
    sizeClass: 'SMALL',
    works: [{ region: 'owo', municipalities: ['0085', '0086'], lots: [4] }],
  },
  {
    name: 'Dagcentrum De Koggevlinder',
    domain: 'koggevlinder.example',
    sizeClass: 'SMALL',
    works: [{ region: 'westfriesland', municipalities: ['0405', '1598'], lots: [3] }],
  },
  {
    name: 'Stichting Wentelkoog Groep',
    domain: 'wentelkoog.example',
    sizeClass: 'LARGE',
    works: [
      {
        region: 'westfriesland',
        municipalities: ['0498', '0388', '0405', '1598', '0420', '0432', '0532'],
        lots: [1, 2, 4],
      },
    ],
  },
  {
    name: 'Soarchpleats De Moannehof',
    domain: 'moannehof.example',
    sizeClass: 'SMALL',
    works: [{ region: AT8, municipalities: ['0737'], lots: [2, 3] }],
  },
];

/** How far the providers of the demo people are with which proposal; what is not named is left to chance. */
export const STARRING_REACTIONS: Record<string, Record<string, Course | 'NONE'>> = {
  'Zorgerf Fonkelwilg': {
    opleidingseisen: 'SUBMITTED',
    'tarieven-2024': 'AMENDED',
    keurmerk: 'WITHDRAWN',
    vervoer: 'SUBMITTED',
    declareren: 'NONE',
    onderaannemers: 'NONE',
  },
  'Zorggroep Dwarrelstroom': {
    leveringsproblemen: 'SUBMITTED',
    'tarieven-2024': 'SUBMITTED',
    indexatie: 'LATE',
    vervoer: 'AMENDED',
    declareren: 'DRAFT',
    onderaannemers: 'NONE',
    wachttiid: 'NONE',
  },
  'Praktijk Zoemheide': { opleidingseisen: 'SUBMITTED', declareren: 'SUBMITTED', onderaannemers: 'DRAFT' },
  'Logeerhuis De Kabbelhut': { 'kortdurend-verblijf': 'SUBMITTED', declareren: 'NONE' },
  'Dagcentrum De Koggevlinder': { 'vervoer-dagbesteding': 'SUBMITTED' },
  'Stichting Wentelkoog Groep': { managementinformatie: 'SUBMITTED', hht: 'NONE' },
  'Soarchpleats De Moannehof': { yndeksaasje: 'SUBMITTED' },
};

/** Above the serial numbers of providers that are left to chance. */
const FIRST_SERIAL = 6_000;

export function starringProviders(region: RegionContent): ProviderContent[] {
  return STARRING_PROVIDERS.flatMap((provider, place) => {
    const works = provider.works.find((one) => one.region === region.slug);
    return works ? [written(provider, region, works, FIRST_SERIAL + place)] : [];
  });
}

function written(
  provider: StarringProvider,
  region: RegionContent,
  { municipalities, lots }: StarringProvider['works'][number],
  serial: number,
): ProviderContent {
  return {
    name: provider.name,
    kvkNumber: fictionalKvkNumber(serial),
    rsin: provider.soleProprietor ? null : fictionalRsin(serial),
    agbCode: fictionalAgbCode(serial),
    sizeClass: SizeClass[provider.sizeClass],
    email: `info@${provider.domain}`,
    phone: fictionalPhone(serial),
    representatives: DEMO_PEOPLE.filter(({ roles }) => roles.some((role) => role.provider === provider.name)),
    contracts: region.contractGenerations.flatMap(({ start, end }) =>
      municipalities.map((municipality) => ({ municipality, lots, start, end })),
    ),
  };
}

import type { StarringProvider } from './people.ts';

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

import type { RegionContent } from '../content.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** The seven municipalities of Westfriesland, with the lots, products and units of their agreements of 1 July 2025. */
export const WESTFRIESLAND: RegionContent = {
  slug: 'westfriesland',
  name: 'Regio Westfriesland',
  language: 'nl',
  accentColour: '#8a3b12',
  email: 'overlegtafel@westfriesland.example',
  introduction:
    'De zeven Westfriese gemeenten kopen samen de Wmo-ondersteuning in. De overeenkomsten gingen in op 1 juli 2025. Voorstellen om de overeenkomst te wijzigen staan hier, en aanbieders reageren hier.',
  municipalities: [
    { cbsCode: '0498', name: 'Drechterland' },
    { cbsCode: '0388', name: 'Enkhuizen' },
    { cbsCode: '0405', name: 'Hoorn' },
    { cbsCode: '1598', name: 'Koggenland' },
    { cbsCode: '0420', name: 'Medemblik' },
    { cbsCode: '0432', name: 'Opmeer' },
    { cbsCode: '0532', name: 'Stede Broec' },
  ],
  lots: [
    {
      number: 1,
      name: 'Huishoudelijke ondersteuning',
      products: [
        { name: 'Huishoudelijke ondersteuning', unit: 'MINUTE' },
        { name: 'HHT', unit: 'HOUR' },
      ],
    },
    {
      number: 2,
      name: 'Begeleiding',
      products: [
        { name: 'Begeleiding praktisch', unit: 'MINUTE' },
        { name: 'Begeleiding basis', unit: 'MINUTE' },
        { name: 'Begeleiding specialistisch', unit: 'MINUTE' },
      ],
    },
    {
      number: 3,
      name: 'Dagbesteding',
      products: [
        { name: 'Dagbesteding A', unit: 'DAY_PART' },
        { name: 'Dagbesteding B', unit: 'DAY_PART' },
        { name: 'Vervoer niet rolstoelgebonden (retour)', unit: 'PIECE' },
        { name: 'Vervoer rolstoelgebonden (retour)', unit: 'PIECE' },
      ],
    },
    {
      number: 4,
      name: 'Kortdurend verblijf',
      products: [{ name: 'Kortdurend verblijf', unit: 'DAY_AND_NIGHT' }],
    },
  ],
  sections: SECTION_TEMPLATE.filter(({ key }) => !['authority', 'integrality'].includes(key)),
  settings: { reactionWorkingDays: 15, agendaWorkingDays: 10, minutesWorkingDays: 15 },
  contractGenerations: [{ start: '2025-07-01', end: '2029-06-30' }],
};

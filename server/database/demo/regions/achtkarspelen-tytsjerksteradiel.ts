import type { RegionContent } from '../content.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** Two municipalities that work in Frisian first, with the forms of support their council proposal of 2022 names. */
export const ACHTKARSPELEN_TYTSJERKSTERADIEL: RegionContent = {
  slug: 'achtkarspelen-tytsjerksteradiel',
  name: 'Achtkarspelen en Tytsjerksteradiel',
  language: 'fy',
  accentColour: '#2f6b2f',
  email: 'oerlistafel@achtkarspelen-tytsjerksteradiel.example',
  introduction:
    'Achtkarspelen en Tytsjerksteradiel keapje de Wmo-stipe sels yn, mei in Open House-kontrakt. Oanbieders kinne hjir reagearje op útstellen om it kontrakt te feroarjen.',
  municipalities: [
    { cbsCode: '0059', name: 'Achtkarspelen' },
    { cbsCode: '0737', name: 'Tytsjerksteradiel' },
  ],
  lots: [
    {
      number: 1,
      name: 'Help by it húshâlden',
      products: [
        { name: 'Help by it húshâlden', unit: 'MINUTE' },
        { name: 'Help by it húshâlden plus', unit: 'MINUTE' },
      ],
    },
    {
      number: 2,
      name: 'Begelieding',
      products: [
        { name: 'Begelieding licht', unit: 'HOUR' },
        { name: 'Begelieding swier', unit: 'HOUR' },
      ],
    },
    {
      number: 3,
      name: 'Deibesteging',
      products: [
        { name: 'Deibesteging', unit: 'DAY_PART' },
        { name: 'Ferfier nei de deibesteging', unit: 'PIECE' },
      ],
    },
    {
      number: 4,
      name: 'Respytsoarch',
      products: [{ name: 'Koarte opfang', unit: 'DAY_AND_NIGHT' }],
    },
  ],
  sections: SECTION_TEMPLATE,
  settings: { reactionWorkingDays: 10, agendaWorkingDays: 10, minutesWorkingDays: 10 },
  contractGenerations: [{ start: '2023-07-01', end: '2028-12-31' }],
};

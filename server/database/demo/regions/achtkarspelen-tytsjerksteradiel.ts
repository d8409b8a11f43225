import type { RegionContent } from '../content.ts';
import { product } from './product.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** Two municipalities that work in Frisian first, with the forms of support their council proposal of 2022 names. */
export const ACHTKARSPELEN_TYTSJERKSTERADIEL: RegionContent = {
  slug: 'achtkarspelen-tytsjerksteradiel',
  name: {
    nl: 'Achtkarspelen en Tytsjerksteradiel',
    fy: 'Achtkarspelen en Tytsjerksteradiel',
    en: 'Achtkarspelen and Tytsjerksteradiel',
  },
  language: 'fy',
  accentColour: '#2f6b2f',
  email: 'oerlistafel@achtkarspelen-tytsjerksteradiel.example',
  introduction: {
    nl: 'Achtkarspelen en Tytsjerksteradiel kopen de Wmo-ondersteuning zelf in, met een Open House-contract. Aanbieders kunnen hier reageren op voorstellen om het contract te wijzigen.',
    fy: 'Achtkarspelen en Tytsjerksteradiel keapje de Wmo-stipe sels yn, mei in Open House-kontrakt. Oanbieders kinne hjir reagearje op foarstellen om it kontrakt te feroarjen.',
    en: 'Achtkarspelen and Tytsjerksteradiel buy social support (Wmo) themselves, with an Open House contract. Providers can react here to proposals to change it.',
  },
  municipalities: [
    { cbsCode: '0059', name: 'Achtkarspelen' },
    { cbsCode: '0737', name: 'Tytsjerksteradiel' },
  ],
  lots: [
    {
      number: 1,
      name: { nl: 'Hulp bij het huishouden', fy: 'Help by it húshâlden', en: 'Household help' },
      products: [
        product('HbH1', 'MINUTE', 'Hulp bij het huishouden', 'Help by it húshâlden', 'Household help'),
        product(
          'HbH2',
          'MINUTE',
          'Hulp bij het huishouden plus',
          'Help by it húshâlden plus',
          'Household help plus',
        ),
      ],
    },
    {
      number: 2,
      name: { nl: 'Begeleiding', fy: 'Begelieding', en: 'Guidance' },
      products: [
        product('BGL', 'HOUR', 'Begeleiding licht', 'Begelieding licht', 'Light guidance'),
        product('BGZ', 'HOUR', 'Begeleiding zwaar', 'Begelieding swier', 'Intensive guidance'),
      ],
    },
    {
      number: 3,
      name: { nl: 'Dagbesteding', fy: 'Deibesteging', en: 'Day activities' },
      products: [
        product('DBS', 'DAY_PART', 'Dagbesteding', 'Deibesteging', 'Day activities'),
        product(
          'DBV',
          'PIECE',
          'Vervoer naar de dagbesteding',
          'Ferfier nei de deibesteging',
          'Transport to day activities',
        ),
      ],
    },
    {
      number: 4,
      name: { nl: 'Respijtzorg', fy: 'Respytsoarch', en: 'Respite care' },
      products: [product('RSP', 'DAY_AND_NIGHT', 'Kortdurend verblijf', 'Koarte opfang', 'Short stay')],
    },
  ],
  sections: SECTION_TEMPLATE,
  settings: { reactionTermWorkingDays: 10, agendaTermWorkingDays: 10, minutesTermWorkingDays: 10 },
  contractGenerations: [{ name: '2023-2028', start: '2023-07-01', end: '2028-12-31' }],
};

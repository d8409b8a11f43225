import type { RegionContent } from '../content.ts';
import { product } from './product.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** The seven municipalities of Westfriesland, with the lots, products and units of their agreements of 1 July 2025. */
export const WESTFRIESLAND: RegionContent = {
  slug: 'westfriesland',
  name: { nl: 'Regio Westfriesland', fy: 'Regio Westfryslân', en: 'Westfriesland region' },
  language: 'nl',
  accentColour: '#8a3b12',
  email: 'overlegtafel@westfriesland.example',
  introduction: {
    nl: 'De zeven Westfriese gemeenten kopen samen de Wmo-ondersteuning in. De overeenkomsten gingen in op 1 juli 2025. Voorstellen om de overeenkomst te wijzigen staan hier, en aanbieders reageren hier.',
    fy: 'De sân Westfryske gemeenten keapje tegearre de Wmo-stipe yn. De oerienkomsten giene yn op 1 july 2025. Foarstellen om de oerienkomst te feroarjen steane hjir, en oanbieders reagearje hjir.',
    en: 'The seven municipalities of Westfriesland buy social support (Wmo) together. The agreements started on 1 July 2025. Proposals to change them are published here, and providers react here.',
  },
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
      name: { nl: 'Huishoudelijke ondersteuning', fy: 'Húshâldlike stipe', en: 'Household support' },
      products: [
        product('HO', 'MINUTE', 'Huishoudelijke ondersteuning', 'Húshâldlike stipe', 'Household support'),
        product('HHT', 'HOUR', 'HHT', 'HHT', 'HHT'),
      ],
    },
    {
      number: 2,
      name: { nl: 'Begeleiding', fy: 'Begelieding', en: 'Guidance' },
      products: [
        product('BP', 'MINUTE', 'Begeleiding praktisch', 'Begelieding praktysk', 'Practical guidance'),
        product('BB', 'MINUTE', 'Begeleiding basis', 'Begelieding basis', 'Basic guidance'),
        product(
          'BS',
          'MINUTE',
          'Begeleiding specialistisch',
          'Begelieding spesjalistysk',
          'Specialist guidance',
        ),
      ],
    },
    {
      number: 3,
      name: { nl: 'Dagbesteding', fy: 'Deibesteging', en: 'Day activities' },
      products: [
        product('DBA', 'DAY_PART', 'Dagbesteding A', 'Deibesteging A', 'Day activities A'),
        product('DBB', 'DAY_PART', 'Dagbesteding B', 'Deibesteging B', 'Day activities B'),
        product(
          'VNR',
          'PIECE',
          'Vervoer niet rolstoelgebonden (retour)',
          'Ferfier sûnder rolstoel (retoer)',
          'Transport without wheelchair (return trip)',
        ),
        product(
          'VR',
          'PIECE',
          'Vervoer rolstoelgebonden (retour)',
          'Ferfier mei rolstoel (retoer)',
          'Wheelchair transport (return trip)',
        ),
      ],
    },
    {
      number: 4,
      name: { nl: 'Kortdurend verblijf', fy: 'Koarte opfang', en: 'Short stay' },
      products: [product('KDV', 'DAY_AND_NIGHT', 'Kortdurend verblijf', 'Koarte opfang', 'Short stay')],
    },
  ],
  sections: SECTION_TEMPLATE.filter(({ key }) => !['authority', 'integrality'].includes(key)),
  settings: { reactionTermWorkingDays: 15, agendaTermWorkingDays: 10, minutesTermWorkingDays: 15 },
  contractGenerations: [{ name: '2025-2029', start: '2025-07-01', end: '2029-06-30' }],
};

import type { RegionContent } from '../content.ts';
import { product } from './product.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** Ooststellingwerf, Weststellingwerf and Opsterland, as their yearly overview of 2023 describes them. */
export const OWO: RegionContent = {
  slug: 'owo',
  name: { nl: 'OWO-gemeenten', fy: 'OWO-gemeenten', en: 'OWO municipalities' },
  language: 'nl',
  accentColour: '#1d5b79',
  email: 'overlegtafel@owo.example',
  introduction: {
    nl: 'Ooststellingwerf, Weststellingwerf en Opsterland kopen samen de Wmo-ondersteuning in. Elk voorstel om het contract te wijzigen bespreken zij met de overlegtafel. Alle aanbieders kunnen erop reageren.',
    fy: 'Eaststellingwerf, Weststellingwerf en Opsterlân keapje tegearre de Wmo-stipe yn. Elk foarstel om it kontrakt te feroarjen beprate se mei de oerlistafel. Alle oanbieders kinne derop reagearje.',
    en: 'Ooststellingwerf, Weststellingwerf and Opsterland buy social support (Wmo) together. Every proposal to change the contract is discussed at the table. All providers can react.',
  },
  municipalities: [
    { cbsCode: '0085', name: 'Ooststellingwerf' },
    { cbsCode: '0098', name: 'Weststellingwerf' },
    { cbsCode: '0086', name: 'Opsterland' },
  ],
  lots: [
    {
      number: 1,
      name: {
        nl: 'Ondersteuning bij het voeren van een huishouden',
        fy: 'Stipe by it fieren fan in húshâlding',
        en: 'Support in running a household',
      },
      products: [
        product('HH1', 'MINUTE', 'Huishoudelijke ondersteuning', 'Húshâldlike stipe', 'Household support'),
        product(
          'HH2',
          'MINUTE',
          'Huishoudelijke ondersteuning met regie',
          'Húshâldlike stipe mei rezjy',
          'Household support with coordination',
        ),
        product('HHW', 'PIECE', 'Was- en strijkservice', 'Wask- en strykservice', 'Laundry service'),
      ],
    },
    {
      number: 2,
      name: { nl: 'Individuele begeleiding', fy: 'Yndividuele begelieding', en: 'Individual guidance' },
      products: [
        product('IB1', 'MINUTE', 'Begeleiding basis', 'Begelieding basis', 'Basic guidance'),
        product(
          'IB2',
          'MINUTE',
          'Begeleiding specialistisch',
          'Begelieding spesjalistysk',
          'Specialist guidance',
        ),
        product('IB3', 'HOUR', 'Begeleiding op afstand', 'Begelieding op ôfstân', 'Remote guidance'),
      ],
    },
    {
      number: 3,
      name: {
        nl: 'Dagactiviteiten in groepsverband',
        fy: 'Deiaktiviteiten yn groepsferbân',
        en: 'Day activities in a group',
      },
      products: [
        product('DA1', 'DAY_PART', 'Dagactiviteiten basis', 'Deiaktiviteiten basis', 'Basic day activities'),
        product('DA2', 'DAY_PART', 'Dagactiviteiten plus', 'Deiaktiviteiten plus', 'Day activities plus'),
        product('DV1', 'PIECE', 'Vervoer (retour)', 'Ferfier (retoer)', 'Transport (return trip)'),
        product(
          'DV2',
          'PIECE',
          'Rolstoelvervoer (retour)',
          'Rolstoelferfier (retoer)',
          'Wheelchair transport (return trip)',
        ),
      ],
    },
    {
      number: 4,
      name: { nl: 'Kortdurend verblijf', fy: 'Koarte opfang', en: 'Short stay' },
      products: [product('KV1', 'DAY_AND_NIGHT', 'Kortdurend verblijf', 'Koarte opfang', 'Short stay')],
    },
  ],
  sections: SECTION_TEMPLATE,
  settings: { reactionTermWorkingDays: 10, agendaTermWorkingDays: 10, minutesTermWorkingDays: 10 },
  contractGenerations: [
    { name: '2020-2025', start: '2020-01-01', end: '2025-12-31' },
    { name: '2026-2031', start: '2026-01-01', end: '2031-12-31' },
  ],
};

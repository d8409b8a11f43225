import type { RegionContent } from '../content.ts';
import { SECTION_TEMPLATE } from './section-template.ts';

/** Ooststellingwerf, Weststellingwerf and Opsterland, as their yearly overview of 2023 describes them. */
export const OWO: RegionContent = {
  slug: 'owo',
  name: 'OWO-gemeenten',
  language: 'nl',
  accentColour: '#1d5b79',
  email: 'overlegtafel@owo.example',
  introduction:
    'Ooststellingwerf, Weststellingwerf en Opsterland kopen samen de Wmo-ondersteuning in. Elk voorstel om het contract te wijzigen bespreken zij met de overlegtafel. Alle aanbieders kunnen erop reageren.',
  municipalities: [
    { cbsCode: '0085', name: 'Ooststellingwerf' },
    { cbsCode: '0098', name: 'Weststellingwerf' },
    { cbsCode: '0086', name: 'Opsterland' },
  ],
  lots: [
    {
      number: 1,
      name: 'Ondersteuning bij het voeren van een huishouden',
      products: [
        { name: 'Huishoudelijke ondersteuning', unit: 'MINUTE' },
        { name: 'Huishoudelijke ondersteuning met regie', unit: 'MINUTE' },
        { name: 'Was- en strijkservice', unit: 'PIECE' },
      ],
    },
    {
      number: 2,
      name: 'Individuele begeleiding',
      products: [
        { name: 'Begeleiding basis', unit: 'MINUTE' },
        { name: 'Begeleiding specialistisch', unit: 'MINUTE' },
        { name: 'Begeleiding op afstand', unit: 'HOUR' },
      ],
    },
    {
      number: 3,
      name: 'Dagactiviteiten in groepsverband',
      products: [
        { name: 'Dagactiviteiten basis', unit: 'DAY_PART' },
        { name: 'Dagactiviteiten plus', unit: 'DAY_PART' },
        { name: 'Vervoer (retour)', unit: 'PIECE' },
        { name: 'Rolstoelvervoer (retour)', unit: 'PIECE' },
      ],
    },
    {
      number: 4,
      name: 'Kortdurend verblijf',
      products: [{ name: 'Kortdurend verblijf', unit: 'DAY_AND_NIGHT' }],
    },
  ],
  sections: SECTION_TEMPLATE,
  settings: { reactionWorkingDays: 10, agendaWorkingDays: 10, minutesWorkingDays: 10 },
  contractGenerations: [
    { start: '2020-01-01', end: '2025-12-31', value: 96_400_000_00 },
    { start: '2026-01-01', end: '2031-12-31', value: 131_500_000_00 },
  ],
};

import { defineTexts } from '../../i18n/language.tsx';

/** What a yearly overview is read with; its own words come from the API. */
export const overviewTexts = defineTexts({
  nl: {
    year: (year: number | string) => `Jaaroverzicht ${year}`,
    index: 'Inhoud',
    summary: 'Samenvatting',
    counted: 'Zo is geteld',
    chart: (caption: string) => `Grafiek: ${caption}`,
    rows: (what: string, count: string) => `${count}: bekijk de regels achter ${what}`,
  },
  fy: {
    year: (year) => `Jieroersjoch ${year}`,
    index: 'Ynhâld',
    summary: 'Gearfetting',
    counted: 'Sa is teld',
    chart: (caption) => `Grafyk: ${caption}`,
    rows: (what, count) => `${count}: besjoch de rigels efter ${what}`,
  },
  en: {
    year: (year) => `Yearly overview ${year}`,
    index: 'Contents',
    summary: 'Summary',
    counted: 'How this is counted',
    chart: (caption) => `Chart: ${caption}`,
    rows: (what, count) => `${count}: see the rows behind ${what}`,
  },
});

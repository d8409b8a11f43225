import { defineTexts } from '../../i18n/language.tsx';

export const overviewRowsTexts = defineTexts({
  nl: {
    title: 'Regels achter een cijfer',
    counted: (count: number) => (count === 1 ? '1 keer geteld' : `${count} keer geteld`),
    none: 'Achter dit cijfer staan geen regels',
    before: 'Vorige',
    after: 'Volgende',
    shown: (from: number, to: number, all: number) => `${from} tot en met ${to} van ${all}`,
  },
  fy: {
    title: 'Rigels efter in sifer',
    counted: (count) => (count === 1 ? '1 kear teld' : `${count} kear teld`),
    none: 'Efter dit sifer steane gjin rigels',
    before: 'Foarige',
    after: 'Folgjende',
    shown: (from, to, all) => `${from} oant en mei ${to} fan ${all}`,
  },
  en: {
    title: 'Rows behind a figure',
    counted: (count) => (count === 1 ? 'Counted once' : `Counted ${count} times`),
    none: 'There are no rows behind this figure',
    before: 'Previous',
    after: 'Next',
    shown: (from, to, all) => `${from} to ${to} of ${all}`,
  },
});

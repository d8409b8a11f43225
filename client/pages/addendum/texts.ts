import { defineTexts } from '../../i18n/language.tsx';

export const addendumTexts = defineTexts({
  nl: {
    contract: 'Het contract',
    title: (number: number, generation: string) => `Addendum ${number} bij het contract ${generation}`,
    from: 'Dit addendum komt uit',
    proposal: (number: string) => `voorstel ${number}`,
    effects: 'Vanaf wanneer geldt het?',
    municipality: 'Gemeente',
    day: 'Geldt vanaf',
    changes: 'Wat verandert er in het contract?',
    pdf: 'Download als pdf',
  },
  fy: {
    contract: 'It kontrakt',
    title: (number, generation) => `Addendum ${number} by it kontrakt ${generation}`,
    from: 'Dit addendum komt út',
    proposal: (number) => `útstel ${number}`,
    effects: 'Fan wannear ôf jildt it?',
    municipality: 'Gemeente',
    day: 'Jildt fan',
    changes: 'Wat feroaret der yn it kontrakt?',
    pdf: 'Download as pdf',
  },
  en: {
    contract: 'The contract',
    title: (number, generation) => `Addendum ${number} to the contract ${generation}`,
    from: 'This addendum comes from',
    proposal: (number) => `proposal ${number}`,
    effects: 'From when does it hold?',
    municipality: 'Municipality',
    day: 'Holds from',
    changes: 'What changes in the contract?',
    pdf: 'Download as PDF',
  },
});

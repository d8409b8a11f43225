import type { AnswerOutcome } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

export const outcomes: readonly AnswerOutcome[] = ['ADOPTED', 'PARTLY', 'NOT', 'NOTED'];

/** What is said of answers to who reads them. */
export const answerTexts = defineTexts({
  nl: {
    title: 'Antwoord van de gemeenten',
    outcomes: {
      ADOPTED: 'Overgenomen',
      PARTLY: 'Gedeeltelijk overgenomen',
      NOT: 'Niet overgenomen',
      NOTED: 'Voor kennisgeving aangenomen',
    } satisfies Record<AnswerOutcome, string>,
    on: (when: string) => `Gepubliceerd op ${when}`,
    aboutWhole: 'Over de hele reactie',
    about: (articles: string) => `Over de opmerking bij ${articles}`,
    changes: 'Dit verandert in',
    corrected: (when: string) => `Verbeterd op ${when}`,
    note: (note: string) => `Wat er is verbeterd: ${note}`,
    earlier: (when: string) => `Eerder antwoord, van ${when}`,
  },
  fy: {
    title: 'Antwurd fan de gemeenten',
    outcomes: {
      ADOPTED: 'Oernommen',
      PARTLY: 'Foar in part oernommen',
      NOT: 'Net oernommen',
      NOTED: 'Foar kundskip oannommen',
    },
    on: (when) => `Publisearre op ${when}`,
    aboutWhole: 'Oer de hiele reaksje',
    about: (articles) => `Oer de opmerking by ${articles}`,
    changes: 'Dit feroaret yn',
    corrected: (when) => `Ferbettere op ${when}`,
    note: (note) => `Wat der ferbettere is: ${note}`,
    earlier: (when) => `Earder antwurd, fan ${when}`,
  },
  en: {
    title: 'Answer of the municipalities',
    outcomes: { ADOPTED: 'Adopted', PARTLY: 'Partly adopted', NOT: 'Not adopted', NOTED: 'Noted' },
    on: (when) => `Published on ${when}`,
    aboutWhole: 'On the whole reaction',
    about: (articles) => `On the comment on ${articles}`,
    changes: 'This changes',
    corrected: (when) => `Corrected on ${when}`,
    note: (note) => `What was corrected: ${note}`,
    earlier: (when) => `Earlier answer, of ${when}`,
  },
});

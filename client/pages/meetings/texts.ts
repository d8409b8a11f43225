import { defineTexts } from '../../i18n/language.tsx';

export const meetingsTexts = defineTexts({
  nl: {
    title: 'Vergaderingen',
    lead: 'De overlegtafel vergadert drie of vier keer per jaar. Hier staan de agenda’s, stukken en verslagen.',
    upcoming: 'Komende vergaderingen',
    years: 'Jaren',
    inYear: (year: number) => `Vergaderingen in ${year}`,
    year: (year: number) => `Vergaderingen in ${year}`,
    none: 'Er zijn nog geen vergaderingen',
    noneHelp: 'Zodra de agenda van een vergadering klaar is, staat die hier.',
    manage: 'Vergaderingen beheren',
  },
  fy: {
    title: 'Gearkomsten',
    lead: 'De oerlistafel komt trije of fjouwer kear yn it jier gear. Hjir steane de wurklisten, stikken en ferslaggen.',
    upcoming: 'Kommende gearkomsten',
    years: 'Jierren',
    inYear: (year: number) => `Gearkomsten yn ${year}`,
    year: (year: number) => `Gearkomsten yn ${year}`,
    none: 'Der binne noch gjin gearkomsten',
    noneHelp: 'Sa gau as de wurklist fan in gearkomste klear is, stiet dy hjir.',
    manage: 'Gearkomsten beheare',
  },
  en: {
    title: 'Meetings',
    lead: 'The consultation table meets three or four times a year. Here are the agendas, papers and minutes.',
    upcoming: 'Coming meetings',
    years: 'Years',
    inYear: (year: number) => `Meetings in ${year}`,
    year: (year: number) => `Meetings in ${year}`,
    none: 'There are no meetings yet',
    noneHelp: 'As soon as the agenda of a meeting is ready, it is shown here.',
    manage: 'Manage meetings',
  },
});

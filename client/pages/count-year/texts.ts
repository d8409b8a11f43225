import { defineTexts } from '../../i18n/language.tsx';

export const countYearTexts = defineTexts({
  nl: {
    title: 'Een jaar tellen',
    lead: 'Tel een jaar met het register zoals het nu is, naast het register zoals het op een eerdere dag bekend was.',
    manage: 'Jaaroverzichten beheren',
    year: 'Jaar',
    knownOn: 'Zoals bekend op',
    what: 'Wat',
    now: 'Nu bekend',
    known: (day: string) => `Bekend op ${day}`,
    differs: 'Verschilt',
    same: 'Gelijk',
    difference: 'Verschil',
    all: (year: number) => `Cijfers van ${year}`,
    changed: (count: number) =>
      count === 0
        ? 'Alle cijfers zijn gelijk.'
        : count === 1
          ? '1 cijfer verschilt.'
          : `${count} cijfers verschillen.`,
  },
  fy: {
    title: 'In jier telle',
    lead: 'Tel in jier mei it register sa’t it no is, njonken it register sa’t it op in eardere dei bekend wie.',
    manage: 'Jieroersjoggen beheare',
    year: 'Jier',
    knownOn: 'Sa’t bekend wie op',
    what: 'Wat',
    now: 'No bekend',
    known: (day) => `Bekend op ${day}`,
    differs: 'Ferskilt',
    same: 'Gelyk',
    difference: 'Ferskil',
    all: (year) => `Sifers fan ${year}`,
    changed: (count) =>
      count === 0
        ? 'Alle sifers binne gelyk.'
        : count === 1
          ? '1 sifer ferskilt.'
          : `${count} sifers ferskille.`,
  },
  en: {
    title: 'Count a year',
    lead: 'Count a year with the register as it is now, beside the register as it was known on an earlier day.',
    manage: 'Manage the yearly overviews',
    year: 'Year',
    knownOn: 'As known on',
    what: 'What',
    now: 'Known now',
    known: (day) => `Known on ${day}`,
    differs: 'Differs',
    same: 'The same',
    difference: 'Difference',
    all: (year) => `Figures of ${year}`,
    changed: (count) =>
      count === 0
        ? 'All figures are the same.'
        : count === 1
          ? '1 figure differs.'
          : `${count} figures differ.`,
  },
});

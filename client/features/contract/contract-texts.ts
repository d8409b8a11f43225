import { defineTexts } from '../../i18n/language.tsx';

/** What the parts of the contract text say. */
export const contractTexts = defineTexts({
  nl: {
    otherInForce: (article: string, names: string) =>
      `${article} luidt nu anders in het contract van ${names}. Dit is het verschil met het voorstel:`,
    inserted: '[nieuw:]',
    deleted: '[vervalt:]',
    legend: 'Nieuw is onderstreept. Wat vervalt is doorgestreept.',
    lapsed: 'Dit artikel is vervallen.',
    differs: 'Dit artikel is niet voor alle gemeenten gelijk.',
    forMunicipalities: (names: string) => `Voor ${names}`,
    since: (day: string) => `Geldt sinds ${day}`,
    until: (day: string) => `tot en met ${day}`,
    broughtBy: (number: number) => `Addendum ${number}`,
    fromStart: 'Tekst vanaf het begin van het contract',
    history: 'Eerdere en latere teksten',
    corrections: 'Verbeterde schrijffouten',
    corrected: (day: string, reason: string) => `${day}: ${reason}`,
    before: 'Er stond:',
  },
  fy: {
    otherInForce: (article, names) =>
      `${article} stiet no oars yn it kontrakt fan ${names}. Dit is it ferskil mei it útstel:`,
    inserted: '[nij:]',
    deleted: '[ferfalt:]',
    legend: 'Nij is ûnderstreke. Wat ferfalt is trochstreke.',
    lapsed: 'Dit artikel is ferfallen.',
    differs: 'Dit artikel is net foar alle gemeenten gelyk.',
    forMunicipalities: (names) => `Foar ${names}`,
    since: (day) => `Jildt sûnt ${day}`,
    until: (day) => `oant en mei ${day}`,
    broughtBy: (number) => `Addendum ${number}`,
    fromStart: 'Tekst fan it begjin fan it kontrakt ôf',
    history: 'Eardere en lettere teksten',
    corrections: 'Ferbettere skriuwflaters',
    corrected: (day, reason) => `${day}: ${reason}`,
    before: 'Der stie:',
  },
  en: {
    otherInForce: (article, names) =>
      `${article} now says something else in the contract of ${names}. This is the difference with the proposal:`,
    inserted: '[new:]',
    deleted: '[lapses:]',
    legend: 'New words are underlined. What lapses is struck through.',
    lapsed: 'This article has lapsed.',
    differs: 'This article is not the same for all municipalities.',
    forMunicipalities: (names) => `For ${names}`,
    since: (day) => `Holds since ${day}`,
    until: (day) => `until ${day}`,
    broughtBy: (number) => `Addendum ${number}`,
    fromStart: 'Text from the beginning of the contract',
    history: 'Earlier and later texts',
    corrections: 'Corrected typing errors',
    corrected: (day, reason) => `${day}: ${reason}`,
    before: 'It said:',
  },
});

import { registerEnumType } from 'type-graphql';

/** The languages of the portal. */
export enum Language {
  nl = 'nl',
  fy = 'fy',
  en = 'en',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the portal, as in the lang attribute.',
  valuesConfig: {
    nl: { description: 'Nederlands.' },
    fy: { description: 'Frysk.' },
    en: { description: 'English.' },
  },
});

import { defineTexts } from '../../i18n/language.tsx';

export const templateTexts = defineTexts({
  nl: {
    title: 'Koppen van een voorstel',
    lead: 'Onder deze koppen schrijft u een nieuw voorstel. Voorstellen die al begonnen zijn, houden hun eigen koppen.',
    heading: (number: number) => `Kop ${number}`,
    required: 'Moet ingevuld zijn voor publicatie',
    remove: 'Haal deze kop weg',
    removeNamed: (name: string) => `Haal de kop ${name} weg`,
    add: 'Voeg een kop toe',
    save: 'Bewaar de koppen',
    saved: 'De koppen zijn opgeslagen',
  },
  fy: {
    title: 'Koppen fan in útstel',
    lead: 'Under dizze koppen skriuwe jo in nij útstel. Utstellen dy’t al begûn binne, hâlde har eigen koppen.',
    heading: (number) => `Kop ${number}`,
    required: 'Moat ynfolle wêze foar publikaasje',
    remove: 'Helje dizze kop wei',
    removeNamed: (name) => `Helje de kop ${name} wei`,
    add: 'Foegje in kop ta',
    save: 'Bewarje de koppen',
    saved: 'De koppen binne bewarre',
  },
  en: {
    title: 'Headings of a proposal',
    lead: 'A new proposal is written under these headings. Proposals that were started keep their own.',
    heading: (number) => `Heading ${number}`,
    required: 'Must be filled before publication',
    remove: 'Remove this heading',
    removeNamed: (name) => `Remove the heading ${name}`,
    add: 'Add a heading',
    save: 'Save the headings',
    saved: 'The headings are saved',
  },
});

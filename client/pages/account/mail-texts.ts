import { defineTexts } from '../../i18n/language.tsx';

export const mailTexts = defineTexts({
  nl: {
    title: 'Uw mail',
    help: 'Post die bij uw rol hoort krijgt u altijd meteen: een nieuw voorstel, een ontvangstbewijs, een antwoord, een agenda. Voor herinneringen, verslagen en meldingen kiest u zelf.',
    delivery: 'Herinneringen, verslagen en meldingen',
    deliveries: { IMMEDIATE: 'Meteen', DAILY: 'Eén keer per dag, in één mail', NONE: 'Niet' },
    save: 'Bewaar mijn keuze',
    saved: 'Uw keuze is bewaard',
  },
  fy: {
    title: 'Jo mail',
    help: 'Post dy’t by jo rol heart krije jo altyd fuort: in nij útstel, in ûntfangstbewiis, in antwurd, in wurklist. Foar oantinkens, ferslaggen en meldingen kieze jo sels.',
    delivery: 'Oantinkens, ferslaggen en meldingen',
    deliveries: { IMMEDIATE: 'Fuort', DAILY: 'Ien kear deis, yn ien mail', NONE: 'Net' },
    save: 'Bewarje myn kar',
    saved: 'Jo kar is bewarre',
  },
  en: {
    title: 'Your mail',
    help: 'Mail that belongs to your role always comes at once: a new proposal, a receipt, an answer, an agenda. For reminders, minutes and notices you choose yourself.',
    delivery: 'Reminders, minutes and notices',
    deliveries: { IMMEDIATE: 'At once', DAILY: 'Once a day, in one mail', NONE: 'Not at all' },
    save: 'Save my choice',
    saved: 'Your choice is saved',
  },
});

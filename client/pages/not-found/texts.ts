import { defineTexts } from '../../i18n/language.tsx';

export const notFoundTexts = defineTexts({
  nl: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is het adres niet goed overgenomen, of is de pagina niet voor u bedoeld.',
    help: 'Hebt u een link uit een e-mail? Meld u dan eerst aan en open de link opnieuw.',
    home: 'Naar alle regio’s',
  },
  fy: {
    title: 'Dizze side is der net',
    lead: 'Miskien is it adres net goed oernommen, of is de side net foar jo bedoeld.',
    help: 'Hawwe jo in keppeling út in e-mail? Meld jo dan earst oan en iepenje de keppeling op ’e nij.',
    home: 'Nei alle regio’s',
  },
  en: {
    title: 'This page does not exist',
    lead: 'Perhaps the address was not copied in full, or the page is not meant for you.',
    help: 'Did you follow a link from an email? Sign in first and open the link again.',
    home: 'To all regions',
  },
});

import { defineTexts } from '../../i18n/language.tsx';

export const pageTexts = defineTexts({
  nl: {
    notFound: 'Deze pagina is er niet',
    notFoundLead: 'Misschien is het adres niet goed overgenomen, of is de pagina niet voor u bedoeld.',
    notFoundHelp: 'Hebt u een link uit een e-mail? Meld u dan eerst aan en open de link opnieuw.',
    home: 'Naar alle regio’s',
    signIn: 'Aanmelden',
    signedOut: 'Meld u aan om dit te lezen',
    signedOutLead: 'Deze pagina is er voor wie meedoet aan het overleg. U krijgt een code per e-mail.',
    failed: 'Deze pagina kon niet worden geladen',
    offline: 'We kunnen de server niet bereiken. Controleer uw verbinding.',
    broken: 'Er ging bij ons iets mis.',
    retry: 'Probeer het opnieuw',
  },
  fy: {
    notFound: 'Dizze side is der net',
    notFoundLead: 'Miskien is it adres net goed oernommen, of is de side net foar jo bedoeld.',
    notFoundHelp:
      'Hawwe jo in keppeling út in e-mail? Meld jo dan earst oan en iepenje de keppeling op ’e nij.',
    home: 'Nei alle regio’s',
    signIn: 'Oanmelde',
    signedOut: 'Meld jo oan om dit te lêzen',
    signedOutLead: 'Dizze side is der foar wa’t meidocht oan it oerlis. Jo krije in koade fia e-mail.',
    failed: 'Dizze side koe net laden wurde',
    offline: 'Wy kinne de server net berikke. Sjoch jo ferbining nei.',
    broken: 'Der gie by ús wat mis.',
    retry: 'Besykje it op ’e nij',
  },
  en: {
    notFound: 'This page does not exist',
    notFoundLead: 'Perhaps the address was not copied in full, or the page is not meant for you.',
    notFoundHelp: 'Did you follow a link from an email? Sign in first and open the link again.',
    home: 'To all regions',
    signIn: 'Sign in',
    signedOut: 'Sign in to read this',
    signedOutLead: 'This page is for those who take part in the consultation. You will get a code by email.',
    failed: 'This page could not be loaded',
    offline: 'We cannot reach the server. Check your connection.',
    broken: 'Something went wrong on our side.',
    retry: 'Try again',
  },
});

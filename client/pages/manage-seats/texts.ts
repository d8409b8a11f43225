import { defineTexts } from '../../i18n/language.tsx';

export const manageSeatsTexts = defineTexts({
  nl: {
    title: 'Zetels',
    lead: 'Wie er aan de overlegtafel zit, voor welke achterban en hoe lang.',
    manage: 'Beheer',
    add: 'Voeg een zetel toe',
    none: 'Er zijn nog geen zetels',
    noneHelp: 'Voeg de eerste zetel toe. Daarna benoemt u er iemand op.',
  },
  fy: {
    title: 'Sitten',
    lead: 'Wa’t der oan de oerlistafel sit, foar hokker efterban en hoe lang.',
    manage: 'Behear',
    add: 'Foegje in sit ta',
    none: 'Der binne noch gjin sitten',
    noneHelp: 'Foegje de earste sit ta. Dêrnei beneame jo der ien op.',
  },
  en: {
    title: 'Seats',
    lead: 'Who sits at the table, for which constituency and how long.',
    manage: 'Manage',
    add: 'Add a seat',
    none: 'There are no seats yet',
    noneHelp: 'Add the first seat. Then appoint someone to it.',
  },
});

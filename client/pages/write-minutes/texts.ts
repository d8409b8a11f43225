import { defineTexts } from '../../i18n/language.tsx';

export const writeMinutesTexts = defineTexts({
  nl: {
    meetings: 'Vergaderingen beheren',
    notYet: 'Er is nog geen verslag. Dat kan als de vergadering is gehouden.',
    toRecord: 'Leg de vergadering vast',
    toMeeting: 'Bekijk de pagina van de vergadering',
    lead: 'Schrijf het verslag, leg het aan de tafel voor en beantwoord de verbeteringen.',
  },
  fy: {
    meetings: 'Gearkomsten beheare',
    notYet: 'Der is noch gjin ferslach. Dat kin as de gearkomste hâlden is.',
    toRecord: 'Lis de gearkomste fêst',
    toMeeting: 'Besjoch de side fan de gearkomste',
    lead: 'Skriuw it ferslach, lis it oan de tafel foar en beantwurdzje de ferbetteringen.',
  },
  en: {
    meetings: 'Manage meetings',
    notYet: 'There are no minutes yet. They can be written once the meeting was held.',
    toRecord: 'Record the meeting',
    toMeeting: 'See the page of the meeting',
    lead: 'Write the minutes, lay them before the table and answer the corrections.',
  },
});

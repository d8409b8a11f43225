import { defineTexts } from '../../i18n/language.tsx';

export const newProposalTexts = defineTexts({
  nl: {
    title: 'Waar gaat het voorstel over?',
    hint: 'Dit wordt de titel. U kunt hem later nog wijzigen.',
    start: 'Begin met schrijven',
  },
  fy: {
    title: 'Wêr giet it útstel oer?',
    hint: 'Dit wurdt de titel. Jo kinne him letter noch feroarje.',
    start: 'Begjin mei skriuwen',
  },
  en: {
    title: 'What is the proposal about?',
    hint: 'This becomes the title. You can still change it later.',
    start: 'Start writing',
  },
});

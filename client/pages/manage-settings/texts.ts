import { defineTexts } from '../../i18n/language.tsx';

export const manageSettingsTexts = defineTexts({
  nl: {
    title: 'Instellingen',
    lead: 'Hoe de regio zich laat zien, en welke termijnen u zelf koos.',
    manage: 'Beheer',
    notLaw: 'De termijnen zijn keuzes van de regio. Ze gelden voor wat u hierna publiceert en plant.',
  },
  fy: {
    title: 'Ynstellingen',
    lead: 'Hoe’t de regio him sjen lit, en hokker terminen jo sels keazen hawwe.',
    manage: 'Behear',
    notLaw: 'De terminen binne karren fan de regio. Se jilde foar wat jo hjirnei publisearje en planne.',
  },
  en: {
    title: 'Settings',
    lead: 'How the region presents itself, and which terms you chose.',
    manage: 'Manage',
    notLaw: 'The terms are choices of the region. They hold for what you publish and plan from now on.',
  },
});

import { defineTexts } from '../../i18n/language.tsx';

export const manageOverviewPageTexts = defineTexts({
  nl: {
    all: 'Jaaroverzichten beheren',
    lead: 'Elk getal opent de regels van het register die zijn geteld.',
    correct: 'Begin op de pagina Jaaroverzichten beheren een gewijzigde versie als er iets niet klopt.',
  },
  fy: {
    all: 'Jieroersjoggen beheare',
    lead: 'Elk getal iepenet de rigels fan it register dy’t teld binne.',
    correct: 'Begjin op de side Jieroersjoggen beheare in feroare ferzje as der wat net kloppet.',
  },
  en: {
    all: 'Manage the yearly overviews',
    lead: 'Each number opens the rows of the register that were counted.',
    correct: 'Begin a corrected version on the page Manage the yearly overviews if something is not right.',
  },
});

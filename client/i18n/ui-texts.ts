import { defineTexts } from './language.tsx';

/** What the building blocks say that every page loads. */
export const uiTexts = defineTexts({
  nl: {
    busy: 'Even geduld',
    loading: 'Bezig met laden',
    close: 'Sluiten',
    breadcrumbs: 'U bent hier',
  },
  fy: {
    busy: 'In amerijke',
    loading: 'Dwaande mei laden',
    close: 'Slute',
    breadcrumbs: 'Jo binne hjir',
  },
  en: {
    busy: 'Please wait',
    loading: 'Loading',
    close: 'Close',
    breadcrumbs: 'You are here',
  },
});

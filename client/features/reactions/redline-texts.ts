import { defineTexts } from '../../i18n/language.tsx';

/** What a screen reader hears before the words in which two reactions differ. */
export const redlineTexts = defineTexts({
  nl: { inserted: '[alleen hier:]', deleted: '[alleen in de eerste:]' },
  fy: { inserted: '[allinnich hjir:]', deleted: '[allinnich yn de earste:]' },
  en: { inserted: '[only here:]', deleted: '[only in the first:]' },
});

import { createContext, useContext } from 'react';

export const languages = ['nl', 'fy', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in their own words, as the language switch shows them. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', fy: 'Frysk', en: 'English' };

type Texts<T> = Record<Language, T>;

interface LanguageState {
  /** The language of this page. It is the same for as long as the page stands: the browser has the texts of no other. */
  language: Language;
  /**
   * What the reader wants from now on, on this device; undefined for whatever the region speaks. In another language the
   * page is loaded anew, or the one at `to`, unless the reader stays for what is not saved. True: the page is being left.
   */
  choose: (language: Language | undefined, to?: string) => boolean;
  /** What a person's account or a region's settings say, for who has chosen nothing on this device. */
  offer: (person: Language | undefined, region: Language | undefined) => void;
}

export const LanguageContext = createContext<LanguageState | undefined>(undefined);

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('useLanguage needs a LanguageProvider above it');
  return state;
}

/**
 * Texts of one feature. What one language has, the others must have too, or it does not compile. The build keeps one
 * language of them (vite-one-language.ts); take the texts out by `useTexts`, or by the language of the page.
 */
export function defineTexts<T>(texts: { nl: T; fy: NoInfer<T>; en: NoInfer<T> }): Texts<T> {
  return texts;
}

export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage().language];
}

/** Makes of any text, for instance from the API, a language that we know. */
export function asLanguage(text: string | null | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

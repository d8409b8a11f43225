import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export const languages = ['nl', 'fy', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in their own words, as the language switch shows them. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', fy: 'Frysk', en: 'English' };

type Texts<T> = Record<Language, T>;
type Offers = { person?: Language; region?: Language };

interface LanguageState {
  language: Language;
  /** What the reader picks in the language switch; kept on this device. */
  choose: (language: Language) => void;
  /** What a person's account or a region's settings say. Undefined takes the offer back. */
  offer: (from: keyof Offers, language: Language | undefined) => void;
}

const storageKey = 'oerlis.language';
const LanguageContext = createContext<LanguageState | undefined>(undefined);

/** The person's own language goes first, then what was chosen on this device, then the region's, then Dutch. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(storedLanguage);
  const [offers, setOffers] = useState<Offers>({});
  const language = offers.person ?? chosen ?? offers.region ?? 'nl';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const offer = useCallback<LanguageState['offer']>(
    (from, next) => setOffers((before) => (before[from] === next ? before : { ...before, [from]: next })),
    [],
  );
  const state = useMemo<LanguageState>(
    () => ({
      language,
      choose: (next) => {
        store(next);
        setChosen(next);
        setOffers((before) => ({ ...before, person: before.person && next }));
      },
      offer,
    }),
    [language, offer],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('useLanguage needs a LanguageProvider above it');
  return state;
}

/** Texts of one feature. What one language has, the others must have too, or it does not compile. */
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

function storedLanguage(): Language | undefined {
  try {
    return asLanguage(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still shows the language until the page closes.
  }
}

import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { LanguageContext, type Language } from '../i18n/language.tsx';
import { goAway } from '../ui/leaving.ts';
import { chosenLanguage, keepChoice, languageOfPage, turnTo } from './language-choice.ts';

/** What was chosen on this device goes first, then the person's own language, then the region's, then Dutch. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language] = useState(languageOfPage);
  const state = useMemo(() => {
    const choose = (next: Language | undefined, to?: string): boolean => {
      if (next === undefined || next === language) {
        keepChoice(next);
        return false;
      }
      return goAway(() => {
        keepChoice(next);
        if (to) location.assign(to);
        else location.reload();
      });
    };
    const offer = (person: Language | undefined, region: Language | undefined): void => {
      if (chosenLanguage()) return;
      if (person) choose(person);
      else if (region && region !== language) turnTo(region);
    };
    return { language, choose, offer };
  }, [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

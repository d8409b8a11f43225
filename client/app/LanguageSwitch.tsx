import { languageNames, languages, useLanguage, useTexts } from '../i18n/language.tsx';
import { appTexts } from './texts.ts';

export function LanguageSwitch() {
  const texts = useTexts(appTexts);
  const { language, choose } = useLanguage();
  return (
    <ul className="header__languages" aria-label={texts.language}>
      {languages.map((each) => (
        <li key={each}>
          <button
            type="button"
            className="header__language"
            lang={each}
            aria-pressed={each === language}
            onClick={() => choose(each)}
          >
            <abbr title={languageNames[each]}>{each}</abbr>
            <span className="visually-hidden"> {languageNames[each]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

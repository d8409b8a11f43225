import { asLanguage, type Language } from '../i18n/language.tsx';

/** The server reads this cookie to choose the files of a page (server/platform/client-routes.ts). */
const cookie = 'oerlis-language';
const year = 31_536_000;

/** What was chosen on this device. */
export function chosenLanguage(): Language | undefined {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${cookie}=`));
  return asLanguage(found?.slice(cookie.length + 1));
}

export function keepChoice(language: Language | undefined): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  const age = language ? year : 0;
  document.cookie = `${cookie}=${language ?? ''}; path=/; max-age=${age}; samesite=lax${secure}`;
}

/**
 * The language of the page as the server sent it. Under `npm run dev` Vite sends every page in Dutch with the texts of
 * all languages; there the choice, or the language that the page was turned to, counts.
 */
export function languageOfPage(): Language {
  const sent = asLanguage(document.documentElement.lang) ?? 'nl';
  const language = import.meta.env.DEV ? (chosenLanguage() ?? turnedTo() ?? sent) : sent;
  if (import.meta.env.DEV) document.documentElement.lang = language;
  return language;
}

/** The language that this entry of the browser's history was loaded anew for. */
const turnedTo = (): Language | undefined =>
  asLanguage((history.state as { turnedTo?: string } | null)?.turnedTo);

/** Loads the page anew in a language that is not chosen but fits better; once, so that a server that disagrees wins. */
export function turnTo(language: Language): void {
  if (turnedTo() === language) return;
  history.replaceState({ turnedTo: language }, '');
  location.reload();
}

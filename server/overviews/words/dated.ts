import { Language } from '../../platform/language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', fy: 'fy-NL', en: 'en-GB' };

/** "1 januari 2023". */
export function dated(date: string, language: Language): string {
  const words = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return language === Language.fy ? words.toLowerCase() : words;
}

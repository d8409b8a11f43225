import { Language } from '../language.ts';
import { localTime } from './amsterdam.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', fy: 'fy-NL', en: 'en-GB' };

/** A date as people write it in a mail: "dinsdag 31 oktober 2023"; in the long style without its weekday. */
export function dateInWords(date: string, language: Language, dateStyle: 'full' | 'long' = 'full'): string {
  const words = new Intl.DateTimeFormat(locales[language], { dateStyle, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  // The locale data writes Frisian months with a capital; Frisian does not.
  return language === Language.fy ? words.toLowerCase() : words;
}

/** "14:00 - 16:00", on the clock in Amsterdam. */
export function timesInWords(startsAt: Date, endsAt: Date): string {
  return `${localTime(startsAt)} - ${localTime(endsAt)}`;
}

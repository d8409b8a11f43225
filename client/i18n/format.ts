import { defineTexts, type Language } from './language.tsx';

const zone = 'Europe/Amsterdam';

/** Chromium knows no Frisian, so the names stand here for all three languages alike. */
const months = defineTexts({
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fy: 'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber',
  en: 'January February March April May June July August September October November December',
});
const weekdays = defineTexts({
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  fy: 'snein moandei tiisdei woansdei tongersdei freed sneon',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
});
const oclock = defineTexts({ nl: ' uur', fy: ' oere', en: '' });
const locales = defineTexts({ nl: 'nl-NL', fy: 'nl-NL', en: 'en-GB' });

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: string;
  minute: string;
}

const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A date ("2024-03-14") is taken as it stands; an instant is read on the clock of Amsterdam. */
function partsOf(value: string | Date): Parts {
  const date = typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date)
    return { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]), hour: '00', minute: '00' };
  const parts = new Map(inAmsterdam.formatToParts(new Date(value)).map((part) => [part.type, part.value]));
  const number = (type: 'year' | 'month' | 'day'): number => Number(parts.get(type));
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: parts.get('hour') ?? '',
    minute: parts.get('minute') ?? '',
  };
}

const dayNumber = ({ year, month, day }: Parts): number => Date.UTC(year, month - 1, day) / 86_400_000;
const wordAt = (words: string, index: number): string => words.split(' ')[index] ?? '';

/** 14 maart 2024 */
export function formatDate(value: string | Date, language: Language): string {
  const { year, month, day } = partsOf(value);
  return `${day} ${wordAt(months[language], month - 1)} ${year}`;
}

/** donderdag 14 maart 2024 */
export function formatLongDate(value: string | Date, language: Language): string {
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber(partsOf(value)) + 4) % 7) + 7) % 7;
  return `${wordAt(weekdays[language], weekday)} ${formatDate(value, language)}`;
}

/** 14:02 */
export function formatTime(value: string | Date): string {
  const { hour, minute } = partsOf(value);
  return `${hour}:${minute}`;
}

/** 14 maart 2024, 14:02 uur */
export function formatDateTime(value: string | Date, language: Language): string {
  return `${formatDate(value, language)}, ${formatTime(value)}${oclock[language]}`;
}

export function formatNumber(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** € 1.234,50 from 123450 cents. */
export function formatMoney(cents: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Days on the calendar of Amsterdam from now to then: 0 is today, negative is past. */
export function calendarDaysUntil(value: string | Date, now: Date): number {
  return dayNumber(partsOf(value)) - dayNumber(partsOf(now));
}

/** Today as a date, as the calendar of Amsterdam has it: 2024-03-14. */
export function dateInAmsterdam(now: Date): string {
  const { year, month, day } = partsOf(now);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

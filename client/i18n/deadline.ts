import { calendarDaysUntil, formatLongDate, formatTime } from './format.ts';
import { defineTexts, type Language } from './language.tsx';

interface DeadlineWords {
  closed: (day: string) => string;
  today: (day: string) => string;
  tomorrow: (day: string) => string;
  later: (day: string, days: number) => string;
  at: (time: string) => string;
}

const words = defineTexts<DeadlineWords>({
  nl: {
    closed: (day) => `gesloten sinds ${day}`,
    today: (day) => `tot en met vandaag, ${day}`,
    tomorrow: (day) => `tot en met morgen, ${day}`,
    later: (day, days) => `tot en met ${day} (nog ${days} dagen)`,
    at: (time) => ` om ${time} uur`,
  },
  fy: {
    closed: (day) => `sletten sûnt ${day}`,
    today: (day) => `oant en mei hjoed, ${day}`,
    tomorrow: (day) => `oant en mei moarn, ${day}`,
    later: (day, days) => `oant en mei ${day} (noch ${days} dagen)`,
    at: (time) => ` om ${time} oere`,
  },
  en: {
    closed: (day) => `closed since ${day}`,
    today: (day) => `until the end of today, ${day}`,
    tomorrow: (day) => `until the end of tomorrow, ${day}`,
    later: (day, days) => `until the end of ${day} (${days} days left)`,
    at: (time) => ` at ${time}`,
  },
});

/** "tot en met vrijdag 14 maart 2025 (nog 5 dagen)". Days are days on the Dutch calendar, not spans of 24 hours. */
export function deadlineInWords(deadline: string | Date, now: Date, language: Language): string {
  const say = words[language];
  const time = formatTime(deadline);
  const day = formatLongDate(deadline, language) + (time === '23:59' ? '' : say.at(time));
  if (new Date(deadline) < now) return say.closed(day);
  const days = calendarDaysUntil(deadline, now);
  if (days === 0) return say.today(day);
  return days === 1 ? say.tomorrow(day) : say.later(day, days);
}

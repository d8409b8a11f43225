import { deadlineInWords } from './deadline.ts';
import {
  calendarDaysUntil,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatTime,
} from './format.ts';
import { useLanguage } from './language.tsx';

type Moment = string | Date;

/** Dates, numbers and money in the language of the reader. */
export function useFormat() {
  const { language } = useLanguage();
  return {
    /** Today's date in Amsterdam, to compare dates with. */
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
    date: (value: Moment) => formatDate(value, language),
    longDate: (value: Moment) => formatLongDate(value, language),
    dateTime: (value: Moment) => formatDateTime(value, language),
    time: formatTime,
    number: (value: number, digits?: number) => formatNumber(value, language, digits),
    money: (cents: number) => formatMoney(cents, language),
    daysUntil: (date: string) => calendarDaysUntil(date, new Date()),
    deadline: (value: Moment) => deadlineInWords(value, new Date(), language),
  };
}

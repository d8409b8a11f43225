import type { Language } from '../platform/language.ts';
import type { Figure } from './figures/figure.ts';
import type { OverviewSection } from './overview-section.ts';

/** A figure without its rows: those are read from the register as it was known when the overview was published. */
export type PlainFigure = Omit<Figure, 'rows'>;

/** A meeting with what was spoken of. */
export interface MeetingLine {
  date: string;
  title: string;
  subjects: string[];
}

export interface ContactLine {
  role: 'CONTRACT_MANAGER' | 'SECRETARY';
  /** Name of the municipality; null for who works for the region. */
  municipality: string | null;
}

/** What an overview says, as it is frozen: public words and numbers, and no others. */
export interface OverviewContents {
  regionName: string;
  language: Language;
  year: number;
  fromOn: string;
  untilOn: string;
  municipalities: { id: string; name: string }[];
  lots: { id: string; number: number; name: string }[];
  figures: PlainFigure[];
  tableMeetings: MeetingLine[];
  themeMeetings: { date: string; title: string; form: 'MEETING' | 'WEBINAR' }[];
  contacts: ContactLine[];
  texts: Record<OverviewSection, string>;
}

export const frozen = (contents: OverviewContents): string => JSON.stringify(contents);
export const thawed = (contents: string): OverviewContents => JSON.parse(contents) as OverviewContents;

import type { Language } from '../../platform/language.ts';
import type { EndReason } from '../../register/register-kind.ts';
import type { FigureKey } from '../figures/figure.ts';
import type { OverviewContents } from '../overview-contents.ts';
import type { OverviewSection } from '../overview-section.ts';
import { en } from './en.ts';
import { fy } from './fy.ts';
import { nl } from './nl.ts';

/** What the default texts are made from. */
export type TextFacts = Omit<OverviewContents, 'texts'>;

/** The words of an overview, in one language. A date comes as it is written in that language. */
export interface OverviewWords {
  title: (year: number) => string;
  summary: string;
  /** Under the title: which register was counted. */
  knownAt: (instant: string) => string;
  corrected: string;
  sections: Record<OverviewSection, string>;
  texts: Record<OverviewSection, (facts: TextFacts) => string>;
  /** How is counted, shown with the figures of a section; null where nothing needs to be said. */
  rules: Record<OverviewSection, string | null>;
  figures: Record<FigureKey, string>;
  reasons: Record<EndReason, string>;
  noReason: string;
  lot: (number: number, name: string) => string;
  columns: {
    what: string;
    count: string;
    date: string;
    municipality: string;
    reason: string;
    lot: string;
    of: string;
    on: string;
    subjects: string;
    title: string;
    form: string;
    role: string;
  };
  captions: {
    contracted: string;
    contracts: string;
    newContracts: string;
    endedFor: string;
    endedPartly: string;
    stoppedLot: string;
    subcontractors: string;
    delivered: string;
    tableMeetings: string;
    themeMeetings: string;
    contacts: string;
  };
  allMunicipalities: string;
  of: (value: number, what: string, on: string) => string;
  forms: { MEETING: string; WEBINAR: string };
  roles: { CONTRACT_MANAGER: string; SECRETARY: string };
  and: string;
}

const words: Record<Language, OverviewWords> = { nl, fy, en };

export const overviewWords = (language: Language): OverviewWords => words[language];

/** The text of a section while nobody wrote one. */
export const defaultText = (section: OverviewSection, facts: TextFacts): string =>
  words[facts.language].texts[section](facts);

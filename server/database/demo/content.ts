/** The shapes in which the demo regions are written down: plain data, before it becomes rows. */

export type Language = 'nl' | 'fy' | 'en';
export type Translated = { nl: string; fy: string; en: string };
export type Day = string; // a date without a zone: 2023-10-31

export type SizeClass = 'SOLO' | 'SMALL' | 'MEDIUM' | 'LARGE';
export type Unit = 'MINUTE' | 'HOUR' | 'DAY_PART' | 'DAY_AND_NIGHT' | 'PIECE';
export type Standpoint = 'SUPPORT' | 'SUPPORT_WITH_REMARKS' | 'OPPOSE' | 'NEUTRAL';
export type LegalGround =
  | 'DE_MINIMIS'
  | 'REVIEW_CLAUSE'
  | 'ADDITIONAL'
  | 'UNFORESEEN'
  | 'REPLACEMENT'
  | 'NOT_SUBSTANTIAL'
  | 'CONTRACT_CLAUSE'
  | 'NOT_APPLICABLE';

export interface MunicipalityContent {
  cbsCode: string;
  name: string;
}

export interface LotContent {
  number: number;
  name: Translated;
  products: { code: string; name: Translated; unit: Unit }[];
}

/** One heading of the region's template for proposals. */
export interface SectionHeading {
  key: string;
  title: Translated;
  required: boolean;
}

export interface RegionContent {
  slug: string;
  name: Translated;
  language: Language;
  accentColour: string;
  email: string;
  introduction: Translated;
  municipalities: MunicipalityContent[];
  lots: LotContent[];
  sections: SectionHeading[];
  settings: {
    reactionTermWorkingDays: number;
    agendaTermWorkingDays: number;
    minutesTermWorkingDays: number;
  };
  contractGenerations: { name: string; start: Day; end: Day }[];
}

export interface ClauseContent {
  article: string;
  heading: string;
  /** Empty where the article is new. */
  oldText: string;
  /** Empty where the article is dropped. */
  newText: string;
}

export type Sections = Record<string, string>;

/** What can differ from one version of a proposal to the next. */
export interface WordingContent {
  title: string;
  summary: string;
  sections: Sections;
  clauses: ClauseContent[];
}

export interface ProposalContent extends WordingContent {
  key: string;
  language: Language;
  state: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'DISCUSSED' | 'WITHDRAWN';
  lots: number[];
  /** CBS codes; left out where all municipalities of the region are concerned. */
  municipalities?: string[];
  effectiveOn: Day;
  ground: { ground: LegalGround; explanation: string };
  financialEffect: { centsPerYear: number | null; explanation: string };
  draftedOn: Day;
  publishedOn?: Day;
  deadline?: Day;
  extensions?: { on: Day; to: Day; reason: string }[];
  laterVersions?: ({ on: Day; note: string } & Partial<WordingContent>)[];
  withdrawn?: { on: Day; reason: string };
  /** The day of the meeting of the table that has it on its agenda. */
  meeting?: Day;
  /** The part of the invited providers that reacts. */
  response?: number;
}

/** One thing a provider can have to say about a proposal. */
export interface PointContent {
  /** Standpoints it fits, by first letter: S support, R support with remarks, O oppose, N neutral. */
  fits: string;
  sizes?: SizeClass[];
  lots?: number[];
  text: string;
}

export interface PassageComment {
  fits: string;
  article: string;
  /** Occurs literally in the new text (or, where that is empty, the old text) of the article. */
  quote: string;
  text: string;
}

/** All that is written about one proposal: letters stand by themselves, points are combined. */
export interface TopicContent {
  proposal: string;
  /** How the standpoints are spread over the reactions, for example { SUPPORT: 3, OPPOSE: 1 }. */
  spread: Partial<Record<Standpoint, number>>;
  letters: { fits: string; sizes: SizeClass[]; text: string }[];
  points: PointContent[];
  comments: PassageComment[];
  /** Meant for the municipalities only, such as cost prices. */
  confidential: string[];
}

export interface AgendaItemContent {
  subject: string;
  purpose: 'INFORM' | 'DISCUSS' | 'STANDPOINT';
  minutes: number;
  presenter: string;
  explanation: string;
  proposal?: string;
  closed?: boolean;
  notes?: string;
  outcome?: string;
}

export interface MeetingContent {
  on: Day;
  start: string;
  end: string;
  title: string;
  place: string;
  link?: string;
  state: 'PLANNED' | 'CONVENED' | 'HELD' | 'MINUTES_DRAFTED' | 'MINUTES_ADOPTED' | 'CANCELLED';
  reason?: string;
  items: AgendaItemContent[];
}

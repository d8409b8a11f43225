import type { Audience } from '../../documents/document.entity.ts';
import type { AgendaPurpose } from '../../meetings/agenda-item.entity.ts';
import type { MeetingState } from '../../meetings/meeting.entity.ts';
import type { Language } from '../../platform/language.ts';
import type { LegalGround } from '../../proposals/proposal-version.entity.ts';
import type { TablePosition } from '../../proposals/table-standpoint.entity.ts';
import type { SizeClass } from '../../providers/provider.entity.ts';
import type { Standpoint } from '../../reactions/reaction-revision.entity.ts';
import type { ProductUnit } from '../../regions/product.entity.ts';
import type { RegionSettings } from '../../regions/region-settings.ts';

/** The shapes in which the demo regions are written down: plain data, before it becomes rows. */

/** A date without a zone: 2023-10-31; or, in content, one counted from today: see dated() in calendar.ts. */
export type Day = string;

export interface LotContent {
  number: number;
  name: string;
  products: { name: string; unit: `${ProductUnit}` }[];
}

/** One heading of the region's template for proposals. */
export interface SectionHeading {
  key: string;
  titles: Record<Language, string>;
  required: boolean;
}

export interface RegionContent {
  slug: string;
  name: string;
  language: `${Language}`;
  accentColour: string;
  email: string;
  introduction: string;
  municipalities: { cbsCode: string; name: string }[];
  lots: LotContent[];
  sections: SectionHeading[];
  settings: RegionSettings;
  /** With the value that was awarded, in whole cents. */
  contractGenerations: { start: Day; end: Day; value?: number }[];
}

export interface ClauseContent {
  article: string;
  heading: string;
  /** Empty where the article is new. */
  oldText: string;
  /** Empty where the article is dropped. */
  newText: string;
  reason?: string;
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
  state: 'DRAFT' | 'PUBLISHED' | 'DISCUSSED' | 'WITHDRAWN';
  /** CBS code of the municipality whose contract manager keeps it. */
  owner: string;
  /** What a colleague was asked about the draft, and found. */
  review?: { askedOn: Day; remarks?: string };
  lots: number[];
  /** CBS codes; left out where all municipalities of the region are concerned. */
  municipalities?: string[];
  effectiveOn: Day;
  ground: { ground: `${LegalGround}`; explanation: string };
  financialEffect: string;
  financialEffectCents?: number;
  draftedOn: Day;
  publishedOn?: Day | undefined;
  deadline?: Day | undefined;
  extensions?: { on: Day; to: Day; reason: string }[];
  /** A version without a day is still being written. */
  laterVersions?: ({ on?: Day; note: string } & Partial<WordingContent>)[];
  withdrawn?: { on: Day; reason: string };
  /** The day of the meeting of the table that has it on its agenda. */
  meeting?: Day;
  standpoint?: { position: `${TablePosition}`; remarks: string };
  /** The part of the invited providers that reacts. */
  response?: number;
}

/** One thing a provider can have to say about a proposal. */
export interface PointContent {
  /** Standpoints it fits, by first letter: S support, R support with remarks, O oppose, N neutral. */
  fits: string;
  sizes?: `${SizeClass}`[];
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
  spread: Partial<Record<`${Standpoint}`, number>>;
  letters: { fits: string; sizes: `${SizeClass}`[]; text: string }[];
  points: PointContent[];
  comments: PassageComment[];
  /** Meant for the municipalities only, such as cost prices. */
  confidential: string[];
}

export interface AgendaItemContent {
  subject: string;
  purpose: `${AgendaPurpose}`;
  minutes: number;
  presenter: string;
  explanation: string;
  proposal?: string;
  closed?: boolean;
  notes?: string | undefined;
  outcome?: string | undefined;
}

export interface MeetingContent {
  on: Day;
  start: string;
  end: string;
  title: string;
  place: string;
  link?: string;
  state: `${MeetingState}`;
  reason?: string;
  items: AgendaItemContent[];
}

/** What was promised when the subject was last on the table, with the minutes adopted since. */
export interface CommitmentContent {
  subject: string;
  text: string;
  ownerName: string;
  /** Name of the seat, or CBS code of the municipality, that promised it. */
  seat?: string;
  municipality?: string;
  dueOn: Day;
  moved?: { on: Day; from: Day; reason: string };
  done?: { on: Day; proof: string };
}

/** A document of the demo, made as a PDF from its text. */
export interface DocumentContent {
  holder: DocumentPlace;
  title: string;
  audience: `${Audience}`;
  author: string;
  versions: { on: Day; text: string; note?: string }[];
  withdrawn?: { on: Day; reason: string };
}

/** Where a document belongs: a proposal by its key, a meeting by its day, an agenda item by its subject too. */
export type DocumentPlace =
  | { kind: 'REGION' }
  | { kind: 'PROPOSAL'; proposal: string }
  | { kind: 'MEETING'; on: Day }
  | { kind: 'AGENDA_ITEM'; on: Day; subject: string };

/** What was recorded at meetings beside outcomes and standpoints; days are counted in working days after the meeting. */
export interface TableRecord {
  remarks: { subject: string; seat: string; text: string }[];
  /** Of the minutes that are a draft. */
  corrections: {
    seat: string;
    after: number;
    quote: string;
    text: string;
    answer?: { after: number; accepted: boolean; text: string };
  }[];
}

/** What the delegation wrote around the next meeting, and what was proposed for its agenda. */
export interface TableTalk {
  topics: {
    on: Day;
    by: string;
    subject: string;
    explanation: string;
    placedAt?: string;
    declined?: string;
  }[];
  posts: { seat: string; on: Day; subject: string; text: string }[];
  notes: { person: string; subject: string; text: string; read: boolean }[];
}

import type { AdviceContent, QuestionContent } from '../advice/content.ts';
import type { DemoCalendar } from '../calendar.ts';
import type {
  CommitmentContent,
  DocumentContent,
  MeetingContent,
  ProposalContent,
  RegionContent,
  TableRecord,
  TableTalk,
  TopicContent,
} from '../content.ts';
import type { AnswersContent } from '../answers/content.ts';
import type { ArticleContent, DecisionContent } from '../contract/content.ts';
import type { DemoPerson, SeatContent } from '../people-content.ts';
import type { ProviderContent } from '../providers.ts';
import type { RegisterContent } from '../register/content.ts';
import type { OverviewContent } from '../register/owo-overviews.ts';
import type { Voice } from '../reactions/voices.ts';
import type { Random } from '../random.ts';
import type { InboundMailContent } from '../mails/content.ts';
import type { DemoRows } from './rows.ts';

/** Everything that is written down about one region, ready to become rows. */
export interface RegionPlan {
  region: RegionContent;
  providers: ProviderContent[];
  seats: SeatContent[];
  people: DemoPerson[];
  meetings: MeetingContent[];
  mails?: InboundMailContent;
  proposals: ProposalContent[];
  topics: TopicContent[];
  /** Left out where no files are wanted at all, minutes included. */
  documents?: DocumentContent[];
  talk?: TableTalk;
  commitments?: CommitmentContent[];
  record?: TableRecord;
  voice: Voice;
  /** Articles with which each generation of contracts began, beside those that proposals start from. */
  contract?: ArticleContent[];
  decisions?: DecisionContent[];
  answers?: AnswersContent[];
  advice?: AdviceContent[];
  questions?: QuestionContent[];
  register?: RegisterContent;
  overviews?: OverviewContent[];
}

/** What composing a region needs and fills: one per region, filled from the region down to its reactions. */
export interface Composition {
  rows: DemoRows;
  plan: RegionPlan;
  calendar: DemoCalendar;
  random: Random;
  /** Bytes for the file store, by their key. */
  files: Map<string, Buffer>;
  /** Public address of the portal, for the links in mails; left out where no mails are wanted. */
  baseUrl?: string;
  /** Providers and people that are known already, also from the region before: by name, and by e-mail address. */
  shared: SharedRows;
}

export interface SharedRows {
  providers: Map<string, string>;
  people: Map<string, string>;
}

import type { AdviceVerdict } from '../../../advice/advice.entity.ts';
import type { Day } from '../content.ts';

/** What an advisory council was asked about a proposal, and advised. */
export interface AdviceContent {
  proposal: string;
  /** Name of its seat at the table. */
  council: string;
  askedOn: Day;
  dueOn: Day;
  question?: string;
  /** Each takes the place of the one before; left out while nothing was given. */
  given?: { on: Day; verdict: `${AdviceVerdict}`; text: string }[];
}

/** What a seat asked the providers it represents about an item on the next agenda. */
export interface QuestionContent {
  seat: string;
  subject: string;
  askedOn: Day;
  answerUntil: Day;
  text: string;
  /** In the order in which they came; a provider can be named, the others are found among those that were asked. */
  answers: { on: Day; by?: string; text: string }[];
  /** Providers that certainly did not answer yet: those of the people whom a newcomer can become. */
  silent: string[];
}

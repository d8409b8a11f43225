import type { AnswerOutcome } from '../../../answers/answer-version.entity.ts';
import type { Day } from '../content.ts';

/** What the municipalities say to something. */
export interface AnswerText {
  outcome: `${AnswerOutcome}`;
  text: string;
  /** Numbers of the articles that changed by it. */
  changed?: string[];
}

export interface Theme extends AnswerText {
  says: RegExp;
  /** Only told to who says nothing else. */
  minor?: true;
}

/**
 * How the reactions to a proposal are answered. A reaction gets in one answer what is said to each of its themes;
 * reactions with the same themes share it. What no theme and no standpoint fits has no answer yet.
 */
export interface AnswersContent {
  proposal: string;
  writtenOn: Day;
  /** Left out where the answers are still being written. */
  publishedOn?: Day;
  /** The day of the nota van beantwoording. */
  notaOn?: Day;
  /** To the comments on these words, together. */
  comments: (AnswerText & { article: string; quote: string })[];
  themes: Theme[];
  /** To reactions without a theme. */
  otherwise?: AnswerText;
}

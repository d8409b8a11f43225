import type { AnswerOutcome } from '../answers/answer-version.entity.ts';
import type { Language } from '../platform/language.ts';
import type { Segment } from '../proposals/redline.ts';
import type { Standpoint } from '../reactions/reaction-revision.entity.ts';

/** What a nota says, as it is frozen: words that everybody may read, and no others. */
export interface NotaText {
  proposalNumber: string;
  proposalTitle: string;
  regionName: string;
  language: Language;
  /** How many reactions count. */
  reactions: number;
  /** How many of them are answered here without their words and the name of their provider. */
  closed: number;
  /** What is answered to reactions as a whole. */
  general: NotaAnswerText[];
  articles: NotaArticleText[];
}

export interface NotaArticleText {
  article: string;
  /** The text that comes of it; empty when the article lapses. */
  newText: string;
  /** What changes against the contract. */
  redline: Segment[];
  answers: NotaAnswerText[];
}

/** One answer with the reactions that it answers in this place. */
export interface NotaAnswerText {
  outcome: AnswerOutcome;
  text: string;
  /** Articles that changed by it. */
  changed: string[];
  reactions: NotaReactionText[];
  /** Reactions that are answered without their words. */
  closed: number;
}

export interface NotaReactionText {
  provider: string;
  standpoint: Standpoint | null;
  /** The passage that it is about. */
  passage: string | null;
  text: string;
}

export const frozen = (text: NotaText): string => JSON.stringify(text);
export const thawed = (contents: string): NotaText => JSON.parse(contents) as NotaText;

import type { AnswerOutcome } from '../answers/answer-version.entity.ts';
import type { DecisionKind } from '../decisions/decision.entity.ts';
import type { Language } from '../platform/language.ts';
import type { Segment } from '../proposals/redline.ts';
import type { Standpoint } from '../reactions/reaction-revision.entity.ts';
import type { NotaResultKind } from './resulting-texts.ts';

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
  /** What each municipality concerned had decided when it was published, by name. */
  decisions: NotaDecisionText[];
  /** What is answered to reactions as a whole. */
  general: NotaAnswerText[];
  articles: NotaArticleText[];
}

export interface NotaDecisionText {
  municipality: string;
  /** What it decided last; null while it has not decided. */
  kind: DecisionKind | null;
  /** YYYY-MM-DD. */
  decidedOn: string | null;
  /** First day of the change, as YYYY-MM-DD; null when nothing is adopted. */
  effectiveOn: string | null;
}

export interface NotaArticleText {
  article: string;
  /** The proposed text; empty when the article lapses. */
  newText: string;
  /** What comes of it, once for the municipalities for which it is the same. */
  results: NotaResultText[];
  answers: NotaAnswerText[];
}

export interface NotaResultText {
  kind: NotaResultKind;
  municipalities: string[];
  /** The text of the article there; empty when it lapses, and when the contract stays as it is. */
  text: string;
  /** What changes against the contract. */
  redline: Segment[];
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

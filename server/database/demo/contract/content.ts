import type { DecisionKind } from '../../../decisions/decision.entity.ts';
import type { Day } from '../content.ts';

/** What one municipality decided on a proposal. */
export interface DecisionContent {
  proposal: string;
  /** CBS code. */
  municipality: string;
  kind: `${DecisionKind}`;
  on: Day;
  reason: string;
  effectiveOn?: Day;
  /** The articles in other words than proposed, by their number. */
  amended?: Record<string, string>;
  /** Still being written, for the staff to see. */
  draft?: true;
}

export interface ArticleContent {
  article: string;
  text: string;
}

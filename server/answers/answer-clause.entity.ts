import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { AnswerVersion } from './answer-version.entity.ts';

/** Artikel dat door een antwoord verandert: the link from what was answered to the text that it changed. */
@Entity()
@Index(['answerVersionId', 'clauseChangeId'], { unique: true })
export class AnswerClause {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => AnswerVersion, { index: false })
  answerVersionId: string;

  @ReferenceColumn(() => ClauseChange)
  clauseChangeId: string;
}

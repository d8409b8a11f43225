import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn } from '../platform/columns.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import { InboundMail } from './inbound-mail.entity.ts';

/** Which mail a revision of a reaction was taken from: the way back to the original. */
@Entity()
@Index(['revisionId'], { unique: true })
export class MailedReaction {
  @IdColumn()
  id: string;

  @ReferenceColumn(() => InboundMail)
  mailId: string;

  @ReferenceColumn(() => ReactionRevision, { index: false })
  revisionId: string;
}

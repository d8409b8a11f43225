import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../platform/columns.ts';
import { ProposalVersion } from './proposal-version.entity.ts';

/** Artikelwijziging: old and new text of one article. Empty old text is a new article, empty new text a removed one. */
@Entity()
@Index(['versionId', 'position'])
@ObjectType({ description: 'A change of one article of the contract: old text and new text.' })
export class ClauseChange {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => ProposalVersion, { index: false })
  versionId: string;

  @Field(() => Int, { description: 'Order, from 1.' })
  @IntColumn()
  position: number;

  @Field(() => String, { description: 'Article with its heading, e.g. "Artikel 7.2 Indexering".' })
  @TextColumn({ length: 200 })
  article: string;

  @Field(() => String, { description: 'Text that holds now; empty for a new article.' })
  @LongTextColumn()
  oldText: string;

  @Field(() => String, { description: 'Proposed text; empty when the article lapses.' })
  @LongTextColumn()
  newText: string;

  @Field(() => String, { nullable: true, description: 'Why this article changes.' })
  @LongTextColumn({ nullable: true })
  reason: string | null;
}

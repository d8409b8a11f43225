import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import {
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../platform/columns.ts';
import { Person } from '../people/person.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';

export enum TopicState {
  PROPOSED = 'PROPOSED',
  PLACED = 'PLACED',
  DECLINED = 'DECLINED',
}
registerEnumType(TopicState, {
  name: 'TopicState',
  description: 'What became of a proposed topic.',
  valuesConfig: {
    PROPOSED: { description: 'Voorgesteld: waits for the secretary.' },
    PLACED: { description: 'Geplaatst: on an agenda.' },
    DECLINED: { description: 'Niet geplaatst, with a reason.' },
  },
});

/** Onderwerp dat een aanbieder of delegatielid voor de agenda voorstelt. */
@Entity()
@Index(['regionId', 'proposedAt'])
@ObjectType({ description: 'A topic that somebody proposed for the agenda of the table.' })
export class Topic {
  @Field(() => ID, { description: 'Stable id.' })
  @IdColumn()
  id: string;

  @ReferenceColumn(() => Region, { index: false })
  regionId: string;

  /** The provider for which it was proposed; null when a seat holder did. */
  @ReferenceColumn(() => Provider, { nullable: true })
  providerId: string | null;

  @ReferenceColumn(() => Person)
  personId: string;

  @Field(() => String, { description: 'Subject.' })
  @TextColumn()
  subject: string;

  @Field(() => String, { description: 'Why the table should talk about it.' })
  @LongTextColumn()
  explanation: string;

  @Field(() => Date, { description: 'When it was proposed.' })
  @InstantColumn()
  proposedAt: Date;

  @Field(() => TopicState, { description: 'What became of it.' })
  @EnumColumn()
  state: TopicState;

  @ReferenceColumn(() => AgendaItem, { nullable: true })
  agendaItemId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not placed.' })
  @TextColumn({ length: 1000, nullable: true })
  reason: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with a change.' })
  @IntColumn()
  version: number;
}

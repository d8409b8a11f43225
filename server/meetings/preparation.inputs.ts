import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { DiscussionPost } from './discussion-post.entity.ts';
import { PrivateNote } from './private-note.entity.ts';

@InputType({ description: 'Keep a private note at an agenda item.' })
export class SaveNoteInput {
  @Field(() => ID, { description: 'Which agenda item.' })
  agendaItemId: string;

  @Field(() => String, { description: 'The note; may be empty.' })
  text: string;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Version of the note it was made from; 0 for the first.',
  })
  version: number;
}

@InputType({ description: 'Mark an agenda item as read, or as not read. It can be repeated without harm.' })
export class MarkReadInput {
  @Field(() => ID, { description: 'Which agenda item.' })
  agendaItemId: string;

  @Field(() => Boolean, { description: 'Whether the person has read it.' })
  read: boolean;
}

@InputType({ description: 'Post in the discussion within the delegation.' })
export class PostDiscussionInput {
  @Field(() => ID, { description: 'Agenda item it is about.' })
  agendaItemId: string;

  @Field(() => String, { description: 'Text.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'A retry with the same key posts once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ implements: Payload, description: 'The note, or what is wrong.' })
export class SaveNotePayload extends Payload {
  @Field(() => PrivateNote, {
    nullable: true,
    description: 'The note; on a conflict as another device left it.',
  })
  note?: PrivateNote | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The agenda item it is at.' })
  agendaItem?: AgendaItem | null;
}

@ObjectType({ implements: Payload, description: 'The agenda item with its read mark, or what is wrong.' })
export class MarkReadPayload extends SaveNotePayload {}

@ObjectType({ implements: Payload, description: 'The post, or what is wrong.' })
export class PostDiscussionPayload extends Payload {
  @Field(() => DiscussionPost, { nullable: true, description: 'The post.' })
  post?: DiscussionPost | null;

  @Field(() => AgendaItem, { nullable: true, description: 'The agenda item it is at.' })
  agendaItem?: AgendaItem | null;
}

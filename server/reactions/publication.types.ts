import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document } from '../documents/document.entity.ts';
import { FindingKind } from './personal-data.ts';
import { Standpoint } from './reaction-revision.entity.ts';
import { RedactionGround } from './redaction-ground.ts';
import { RedactionPlace } from './redaction.entity.ts';
import { TextAnchorShape } from './text-anchor.types.ts';

registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What a passage resembles.',
  valuesConfig: {
    BSN: { description: 'Burgerservicenummer: nine digits that pass the elfproef.' },
    PHONE: { description: 'Telefoonnummer.' },
    E_MAIL: { description: 'E-mailadres.' },
    ADDRESS: { description: 'Adres of postcode.' },
    IBAN: { description: 'Rekeningnummer.' },
  },
});

@ObjectType({ description: 'A passage that resembles personal data; a person decides what to do with it.' })
export class PublicationFinding {
  @Field(() => FindingKind, { description: 'What it resembles.' })
  kind: FindingKind;

  @Field(() => RedactionPlace, { description: 'In what it stands: the text, or a comment.' })
  place: RedactionPlace;

  @Field(() => ID, { nullable: true, description: 'The comment that it stands in.' })
  commentId: string | null;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 units.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends, in UTF-16 units.' })
  end: number;
}

@ObjectType({ description: 'An attachment that would become public.' })
export class PublicationFile {
  @Field(() => Document, { description: 'The attachment.' })
  document: Document;

  @Field(() => Boolean, { description: 'Whether its text could be read; otherwise a person must open it.' })
  readable: boolean;

  @Field(() => [FindingKind], { description: 'What its text, its title or its file name resembles.' })
  found: FindingKind[];
}

@ObjectType({ description: 'A comment as the public reads it.' })
export class PublicReadingComment {
  @Field(() => ID, { description: 'Id of the comment.' })
  id: string;

  clauseChangeId: string;

  @Field(() => TextAnchorShape, {
    nullable: true,
    description: 'The passage that it is on; null for the article as a whole.',
  })
  anchor: TextAnchorShape | null;

  @Field(() => String, { description: 'Its words, with omissions.' })
  text: string;
}

@ObjectType({ description: 'An attachment as the public gets it: the file, or the omission in its place.' })
export class PublicReadingFile {
  @Field(() => Document, { nullable: true, description: 'The file; null when it was left out.' })
  document: Document | null;

  @Field(() => String, { nullable: true, description: 'What stands in its place; null when it is there.' })
  omission: string | null;
}

@ObjectType({ description: 'All that the public reads of a reaction, the same for whoever asks.' })
export class ReactionReading {
  @Field(() => Standpoint, { nullable: true, description: 'The standpoint; null when none was stated.' })
  standpoint: Standpoint | null;

  @Field(() => String, { description: 'The general text, with omissions.' })
  text: string;

  @Field(() => [PublicReadingComment], { description: 'The comments, in order.' })
  comments: PublicReadingComment[];

  @Field(() => [PublicReadingFile], { description: 'The attachments, in order.' })
  files: PublicReadingFile[];

  @Field(() => [RedactionGround], {
    description: 'Why something was left out, each ground once; empty when nothing was.',
  })
  grounds: RedactionGround[];
}

@ObjectType({ description: 'What the caller can do now with the publication of a reaction.' })
export class PublicationAbilities {
  @Field(() => Boolean, { description: 'Leave something out.' })
  redact: boolean;

  @Field(() => Boolean, { description: 'Put back what was left out.' })
  liftRedaction: boolean;

  @Field(() => Boolean, { description: 'Say that it was looked through.' })
  review: boolean;

  @Field(() => Boolean, { description: 'Release it.' })
  release: boolean;

  @Field(() => Boolean, { description: 'Withhold it, with a reason.' })
  withhold: boolean;

  @Field(() => Boolean, { description: 'Take back what was decided.' })
  takeBack: boolean;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { RegisterKind } from './register-kind.ts';

@ObjectType({ simpleResolvers: true, description: 'One thing that a row of the register says.' })
export class RegisterFact {
  @Field(() => String, { description: 'Name of the fact, e.g. "endReason"; the client has its word.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says: a date as YYYY-MM-DD, a code, a name or a text; several are parted by "; ". Null while unknown.',
  })
  value: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the register said of one thing during one time (a version).',
})
export class RegisterEntry {
  @Field(() => ID, { description: 'Id of this version; send it back with a correction.' })
  id: string;

  @Field(() => ID, { description: 'Id of the thing: the same in all its versions.' })
  rowId: string;

  @Field(() => RegisterKind, { description: 'What it is about.' })
  kind: RegisterKind;

  @Field(() => ID, { nullable: true, description: 'Provider that it is about.' })
  providerId: string | null;

  @Field(() => ID, { nullable: true, description: 'Municipality that it is about.' })
  municipalityId: string | null;

  @Field(() => String, { nullable: true, description: 'First day on which it holds, as YYYY-MM-DD.' })
  startsOn: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which it holds, as YYYY-MM-DD.' })
  endsOn: string | null;

  @Field(() => Date, { description: 'Known from this instant.' })
  knownFrom: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Known until this instant; null while it is what is known.',
  })
  knownUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was struck out, where it was.' })
  struckBecause: string | null;

  @Field(() => [RegisterFact], { description: 'What it says.' })
  facts: RegisterFact[];
}

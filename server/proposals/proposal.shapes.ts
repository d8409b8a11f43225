import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Contract } from '../contracts/contract.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Role } from '../people/role.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import type { Segment } from './redline.ts';

export const RedlineOp = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;
registerEnumType(RedlineOp, {
  name: 'RedlineOp',
  description: 'What happens to a piece of text.',
  valuesConfig: {
    EQUAL: { description: 'Stays.' },
    INSERT: { description: 'Comes in.' },
    DELETE: { description: 'Goes out.' },
  },
});

@ObjectType({
  description:
    'A piece of a redline. What stays and goes out is the old text; what stays and comes in the new one.',
})
export class RedlineSegment {
  @Field(() => RedlineOp, { description: 'What happens to it.' })
  op: Segment['op'];

  @Field(() => String, { description: 'The piece.' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of its move: a paragraph that moved goes out and comes in under the same number.',
  })
  move?: number;
}

@ObjectType({
  description: 'What the acting role may do now with a proposal; the client derives nothing itself.',
})
export class ProposalAbilities {
  @Field(() => Boolean, { description: 'Write in the draft that there is.' })
  editDraft: boolean;

  @Field(() => Boolean, { description: 'Ask a colleague to read the draft.' })
  askReview: boolean;

  @Field(() => Boolean, { description: 'Publish the first version.' })
  publish: boolean;

  @Field(() => Boolean, { description: 'Start a next version.' })
  startNextVersion: boolean;

  @Field(() => Boolean, { description: 'Publish the next version that is being written.' })
  publishNextVersion: boolean;

  @Field(() => Boolean, { description: 'Extend the deadline.' })
  extendDeadline: boolean;

  @Field(() => Boolean, { description: 'Withdraw it.' })
  withdraw: boolean;

  @Field(() => Boolean, { description: 'Record the standpoint of the table.' })
  recordStandpoint: boolean;

  @Field(() => Boolean, { description: 'See drafts, reviews and who would be invited.' })
  viewDraft: boolean;
}

@ObjectType({ description: 'A contract of the acting provider that a proposal touches.' })
export class TouchedContract {
  @Field(() => Contract, { description: 'The contract.' })
  contract: Contract;

  @Field(() => Municipality, { description: 'Municipality of the contract.' })
  municipality: Municipality;

  @Field(() => [Lot], { description: 'Lots of the contract that the proposal concerns.' })
  lots: Lot[];
}

@ObjectType({ description: 'What a proposal means for the acting provider.' })
export class ProposalImpact {
  @Field(() => [TouchedContract], { description: 'Its contracts that are touched; empty when none is.' })
  contracts: TouchedContract[];

  @Field(() => Boolean, { description: 'Whether it was invited to react.' })
  invited: boolean;
}

@ObjectType({ description: 'How many providers of a municipality would be invited.' })
export class InvitationCount {
  @Field(() => Municipality, { description: 'Municipality.' })
  municipality: Municipality;

  @Field(() => Int, { description: 'Providers with a contract there; one can count in several.' })
  providers: number;
}

@ObjectType({ description: 'Who would be invited if this version were published now.' })
export class InvitationForecast {
  @Field(() => Int, { description: 'Providers, each counted once.' })
  providers: number;

  @Field(() => [InvitationCount], { description: 'Per municipality.' })
  perMunicipality: InvitationCount[];
}

@ObjectType({ description: 'A colleague of the staff of a region.' })
export class Colleague {
  @Field(() => Person, { description: 'Who.' })
  person: Person;

  @Field(() => Role, { description: 'In which role.' })
  role: Role;
}

@ObjectType({ description: 'What changed in an article between two versions of a proposal.' })
export class ComparedClause {
  @Field(() => String, { description: 'Article with its heading.' })
  article: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its heading in the earlier version, where it was renamed or renumbered.',
  })
  formerArticle: string | null;

  @Field(() => Boolean, { description: 'Whether its proposed text or heading differs between the versions.' })
  changed: boolean;

  @Field(() => [RedlineSegment], { description: 'From the one proposed text to the other.' })
  redline: RedlineSegment[];
}

@ObjectType({ description: 'Two published versions of a proposal side by side.' })
export class VersionComparison {
  @Field(() => [RedlineSegment], { description: 'The summary.' })
  summary: RedlineSegment[];

  @Field(() => [ComparedClause], { description: 'The articles, in the order of the later version.' })
  clauses: ComparedClause[];
}

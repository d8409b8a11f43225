import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { DecisionKind, Decision } from './decision.entity.ts';

@InputType({
  description: 'What a municipality makes of one article, where that is not simply the proposed text.',
})
export class DecisionClauseInput {
  @Field(() => ID, { description: 'Clause change of the proposal.' })
  clauseChangeId: string;

  @Field(() => String, { description: 'Text that is decided; empty when the article lapses.' })
  text: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether this was chosen with the text in force in view, because that differs from what the proposal started from.',
  })
  chosen: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The wording in force that was seen with the choice; null for none.',
  })
  seenWordingId?: string | null;
}

@InputType({ description: 'Record the decision of the own municipality as a draft, or change that draft.' })
export class SaveDecisionInput {
  @Field(() => ID, { description: 'Proposal that is decided on.' })
  proposalId: string;

  @Field(() => ID, { nullable: true, description: 'The draft that is changed; left out, one is begun.' })
  decisionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the draft that this change was made from.' })
  version?: number | null;

  @Field(() => DecisionKind, { description: 'What is decided.' })
  kind: DecisionKind;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { description: 'Day of the decision, as YYYY-MM-DD; not after today.' })
  decidedOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      'First day of the change for this municipality, as YYYY-MM-DD; required when something is adopted.',
  })
  effectiveOn?: string | null;

  @Field(() => [DecisionClauseInput], {
    description: 'Articles with another text than proposed, or chosen with the text in force in view.',
  })
  clauses: DecisionClauseInput[];

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same decision.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Publish a decision: it counts from then on, and who is concerned gets a mail.' })
export class PublishDecisionInput {
  @Field(() => ID, { description: 'The draft.' })
  decisionId: string;

  @Field(() => Int, { description: 'Version of the draft as you read it.' })
  version: number;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same decision.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Throw away a draft of a decision.' })
export class DiscardDecisionInput {
  @Field(() => ID, { description: 'The draft.' })
  decisionId: string;

  @Field(() => Int, { description: 'Version of the draft as you read it.' })
  version: number;
}

const asItIs = 'The decision as it is now; on a conflict as somebody else left it.';

@ObjectType({ implements: Payload, description: 'The draft of the decision.' })
export class SaveDecisionPayload extends Payload {
  @Field(() => Decision, { nullable: true, description: asItIs })
  decision?: Decision | null;
}

@ObjectType({ implements: Payload, description: 'The published decision.' })
export class PublishDecisionPayload extends Payload {
  @Field(() => Decision, { nullable: true, description: asItIs })
  decision?: Decision | null;
}

@ObjectType({ implements: Payload, description: 'The proposal without that draft.' })
export class DiscardDecisionPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal that the decision was on.' })
  proposal?: Proposal | null;
}

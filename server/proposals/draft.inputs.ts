import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/problems.ts';
import { ProposalReview, ReviewVerdict } from './proposal-review.entity.ts';
import { LegalGround, ProposalVersion } from './proposal-version.entity.ts';
import { Proposal } from './proposal.entity.ts';

@InputType({ description: 'Start a proposal as a draft that the staff of the region sees.' })
export class CreateProposalDraftInput {
  @Field(() => ID, { description: 'Region it is for.' })
  regionId: string;

  @Field(() => String, { description: 'Working title; it can still change.' })
  title: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Municipality that keeps it. A contract manager can only name the own one, and need not.',
  })
  ownerMunicipalityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same proposal.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Text of one section of the template.' })
export class ProposalSectionInput {
  @Field(() => String, { description: 'Name of the heading in the template.' })
  key: string;

  @Field(() => String, { description: 'Text; may be empty in a draft.' })
  text: string;
}

@InputType({ description: 'A change of one article.' })
export class ClauseChangeInput {
  @Field(() => ID, { nullable: true, description: 'Id of the clause change it replaces; null adds one.' })
  id?: string | null;

  @Field(() => String, { description: 'Article with its heading.' })
  article: string;

  @Field(() => String, { description: 'Text that holds now; empty for a new article.' })
  oldText: string;

  @Field(() => String, { description: 'Proposed text; empty when the article lapses.' })
  newText: string;

  @Field(() => String, { nullable: true, description: 'Why this article changes.' })
  reason?: string | null;
}

@InputType({ description: 'Save the whole of a draft version. A draft may be incomplete.' })
export class SaveProposalDraftInput {
  @Field(() => ID, { description: 'Version that is being written.' })
  proposalVersionId: string;

  @Field(() => Int, { description: 'The edit that this one was made from.' })
  version: number;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'Plain summary.' })
  summary: string;

  @Field(() => [ProposalSectionInput], { description: 'Texts; a section that is not named stays as it was.' })
  sections: ProposalSectionInput[];

  @Field(() => [ClauseChangeInput], {
    description: 'All clause changes, in order; one that is missing goes.',
  })
  clauseChanges: ClauseChangeInput[];

  @Field(() => [ID], { description: 'Lots concerned.' })
  lotIds: string[];

  @Field(() => [ID], { description: 'Municipalities concerned.' })
  municipalityIds: string[];

  @Field(() => String, { nullable: true, description: 'First day of the change, as YYYY-MM-DD.' })
  effectiveOn?: string | null;

  @Field(() => LegalGround, { nullable: true, description: 'Legal ground.' })
  legalGround?: LegalGround | null;

  @Field(() => String, { nullable: true, description: 'Why this ground applies.' })
  legalGroundReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Financial effect, in words.' })
  financialEffect?: string | null;

  @Field(() => Number, {
    nullable: true,
    description: 'Financial effect over the rest of the term in whole cents; negative when it costs less.',
  })
  financialEffectCents?: number | null;
}

@InputType({ description: 'Ask a colleague of the region to read the draft.' })
export class RequestReviewInput {
  @Field(() => ID, { description: 'Version to be read.' })
  proposalVersionId: string;

  @Field(() => ID, { description: 'Person who is asked; not oneself.' })
  reviewerId: string;

  @Field(() => ID, { nullable: true, description: 'The same key answers a retry with the same review.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Say what you found of a draft that you were asked to read.' })
export class GiveReviewInput {
  @Field(() => ID, { description: 'The review that was asked.' })
  reviewId: string;

  @Field(() => ReviewVerdict, { description: 'What you found.' })
  verdict: ReviewVerdict;

  @Field(() => String, { nullable: true, description: 'Remarks; required when the verdict is REMARKS.' })
  remarks?: string | null;
}

@ObjectType({ implements: Payload, description: 'The proposal as it is now.' })
export class CreateProposalDraftPayload extends Payload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal that was started.' })
  proposal?: Proposal | null;
}

@ObjectType({ implements: Payload, description: 'The draft as it is now.' })
export class SaveProposalDraftPayload extends Payload {
  @Field(() => ProposalVersion, {
    nullable: true,
    description: 'The saved draft; on a conflict the draft as somebody else saved it.',
  })
  proposalVersion?: ProposalVersion | null;
}

@ObjectType({ implements: Payload, description: 'The review that was asked.' })
export class RequestReviewPayload extends Payload {
  @Field(() => ProposalReview, { nullable: true, description: 'The review that was asked.' })
  review?: ProposalReview | null;
}

@ObjectType({ implements: Payload, description: 'The review as it was given.' })
export class GiveReviewPayload extends Payload {
  @Field(() => ProposalReview, { nullable: true, description: 'The review as it was given.' })
  review?: ProposalReview | null;
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { LegalGround, ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { generationOn, generationsOfRegion } from './contract-book.ts';
import { proposalById } from './contract-text.loaders.ts';
import { checkLegalGround, LegalNotice } from './legal-check.ts';

registerEnumType(LegalNotice, {
  name: 'LegalNotice',
  description:
    'A question that the law asks about a change, or a warning that follows from what was entered.',
  valuesConfig: {
    AMOUNT_MISSING: { description: 'No amount was entered for this change.' },
    ORIGINAL_VALUE_MISSING: { description: 'No original value was entered for the generation.' },
    EARLIER_AMOUNT_MISSING: { description: 'An earlier small change has no amount.' },
    ABOVE_THRESHOLD: { description: 'Art. 2.163b: the small changes together reach the threshold.' },
    ABOVE_TEN_PERCENT: { description: 'Art. 2.163b: together they reach 10 % of the original value.' },
    ABOVE_FIFTY_PERCENT: { description: 'Art. 2.163d, e: the change is above 50 % of the original value.' },
    SAME_NATURE: { description: 'Art. 2.163b, c, e: does the general nature of the contract stay the same?' },
    CLAUSE_CLEAR: { description: 'Art. 2.163c: is the clause clear, precise and unequivocal?' },
    CLAUSE_CONDITIONS: { description: 'Art. 2.163c: does it say which changes, and when?' },
    NECESSARY: { description: 'Art. 2.163d: did the additional services become necessary?' },
    NO_OTHER_CONTRACTOR: { description: 'Art. 2.163d: is changing the contractor impossible?' },
    NOT_FORESEEABLE: { description: 'Art. 2.163e: could a careful authority not foresee this?' },
    ANNOUNCE: { description: 'Art. 2.163d, e: has the change to be announced?' },
    SUCCESSION: { description: 'Art. 2.163f: does the new contractor meet the original requirements?' },
    OTHER_BIDDERS: { description: 'Art. 2.163g: would others have been admitted or chosen?' },
    ECONOMIC_BALANCE: { description: 'Art. 2.163g: does the balance shift to the contractor?' },
    WIDER_SCOPE: { description: 'Art. 2.163g: does the scope grow considerably?' },
    NO_NEW_CONTRACTOR: { description: 'Art. 2.163g: does no other contractor come in?' },
    OPEN_HOUSE: {
      description: 'Open House: is everybody admitted on the same conditions, after the change too?',
    },
  },
});

@ObjectType({
  description: 'What follows from the ground and the amounts that were entered: warnings, no verdict.',
})
export class LegalCheck {
  @Field(() => LegalGround, { description: 'The ground that was chosen.' })
  ground: LegalGround;

  @Field(() => [LegalNotice], { description: 'What the figures give reason to look at again.' })
  warnings: LegalNotice[];

  @Field(() => [LegalNotice], { description: 'What has to be answered by a person.' })
  questions: LegalNotice[];

  @Field(() => ContractGeneration, {
    nullable: true,
    description: 'Generation that is changed; null where none holds.',
  })
  generation: ContractGeneration | null;

  @Field(() => Number, { nullable: true, description: 'Amount of this change in whole cents, as entered.' })
  amountCents: number | null;

  @Field(() => Number, {
    description: 'Net total of the small changes of the generation with this one, in whole cents.',
  })
  totalCents: number;

  @Field(() => [Proposal], { description: 'The earlier small changes that were counted.' })
  earlier: Proposal[];
}

/** The threshold that holds where no generation says another: social and other specific services. */
const usualThresholdCents = 750_000_00;

/** What the ground of a version asks; null while no ground was chosen. */
export async function legalCheckOf(ctx: Context, version: ProposalVersion): Promise<LegalCheck | null> {
  if (!version.legalGround) return null;
  const proposal = (await proposalById(ctx).load(version.proposalId))!;
  const day = version.effectiveOn ?? localDate(ctx.clock.now());
  const generation = generationOn(await generationsOfRegion(ctx).load(proposal.regionId), day);
  const earlier = generation ? await smallChangesBefore(ctx, generation, proposal) : [];
  const outcome = checkLegalGround({
    ground: version.legalGround,
    amountCents: version.financialEffectCents,
    originalValueCents: generation?.originalValueCents ?? null,
    thresholdCents: generation?.thresholdCents ?? usualThresholdCents,
    earlierCents: earlier.map(({ cents }) => cents),
  });
  return {
    ...outcome,
    ground: version.legalGround,
    generation,
    amountCents: version.financialEffectCents,
    earlier: earlier.map((one) => one.proposal),
  };
}

/** The changes of the generation that were adopted on the ground of being small, before this one. */
async function smallChangesBefore(
  ctx: Context,
  generation: ContractGeneration,
  proposal: Proposal,
): Promise<{ proposal: Proposal; cents: number | null }[]> {
  const addenda = db(ctx)
    .createQueryBuilder(Addendum, 'addendum')
    .select('addendum.proposalId')
    .where('addendum.generationId = :generationId');
  const rows = await db(ctx)
    .createQueryBuilder(Proposal, 'proposal')
    .innerJoinAndMapOne(
      'proposal.adopted',
      ProposalVersion,
      'version',
      'version.id = proposal.currentVersionId',
    )
    .where('version.legalGround = :ground AND proposal.id <> :id')
    .andWhere(`proposal.id IN (${addenda.getQuery()})`)
    .setParameters({ ground: LegalGround.DE_MINIMIS, id: proposal.id, generationId: generation.id })
    .orderBy('proposal.publishedAt')
    .getMany();
  const own = await db(ctx).findOneBy(Addendum, { generationId: generation.id, proposalId: proposal.id });
  const numbers = own ? await db(ctx).findBy(Addendum, { generationId: generation.id }) : [];
  const isBefore = ({ id }: Proposal) =>
    !own || numbers.some(({ proposalId, number }) => proposalId === id && number < own.number);
  return rows.filter(isBefore).map((row) => ({
    proposal: row,
    cents: (row as Proposal & { adopted: ProposalVersion }).adopted.financialEffectCents,
  }));
}

import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { RoleKind } from '../access/actor.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { paginate, type Page, type PageArgs } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import { inConstituency, providerSeatOf } from './constituency.ts';
import { formatReceipt, parseReceipt } from './receipt-number.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';
import { reactionsVisibleTo } from './reaction.policy.ts';
import { ReactionSort, type ReactionsArgs } from './reaction.types.ts';

/** The submitted reactions to a proposal that the caller may see, withdrawn ones included and marked. */
export async function reactionsTo(
  ctx: Context,
  proposal: Proposal,
  args: ReactionsArgs,
): Promise<Page<Reaction>> {
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .innerJoin(Provider, 'provider', 'provider.id = reaction.providerId')
    .where('reaction.proposalId = :proposalId AND reaction.state <> :unwritten', {
      proposalId: proposal.id,
      unwritten: ReactionState.DRAFT,
    });
  reactionsVisibleTo(query, ctx.actor);
  filterByContract(query, proposal, args);
  filterBySaid(query, args);
  await filterByConstituency(ctx, query, args.constituency ?? null);
  const direction = args.sort === ReactionSort.NEWEST ? 'DESC' : 'ASC';
  return paginate(query, [{ by: 'reaction.submittedAt', direction }], args);
}

function filterBySaid(query: SelectQueryBuilder<Reaction>, args: ReactionsArgs): void {
  if (typeof args.late === 'boolean') query.andWhere('reaction.late = :late', { late: args.late });
  if (args.sizeClass) query.andWhere('provider.sizeClass = :sizeClass', { sizeClass: args.sizeClass });
  if (!args.standpoint) return;
  query
    .innerJoin(ReactionRevision, 'said', 'said.id = reaction.currentRevisionId')
    .andWhere('said.standpoint = :standpoint', { standpoint: args.standpoint });
}

/** By lot and municipality together: one contract, that held on any day of the reaction term, must have both. */
function filterByContract(
  query: SelectQueryBuilder<Reaction>,
  proposal: Proposal,
  { lotId, municipalityId }: ReactionsArgs,
): void {
  if ((!lotId && !municipalityId) || !proposal.publishedAt) return;
  const contract = query
    .subQuery()
    .select('1')
    .from(Contract, 'held')
    .where('held.providerId = reaction.providerId AND held.regionId = reaction.regionId')
    .andWhere('held.startsOn <= :termEnd AND (held.endsOn IS NULL OR held.endsOn >= :termStart)');
  if (municipalityId) contract.andWhere('held.municipalityId = :municipalityId');
  if (lotId)
    contract.innerJoin(ContractLot, 'heldLot', 'heldLot.contractId = held.id AND heldLot.lotId = :lotId');
  query.andWhere(`EXISTS ${contract.getQuery()}`, {
    termStart: localDate(proposal.publishedAt),
    termEnd: proposal.deadlineDate,
    ...(municipalityId && { municipalityId }),
    ...(lotId && { lotId }),
  });
}

async function filterByConstituency(
  ctx: Context,
  query: SelectQueryBuilder<Reaction>,
  wanted: boolean | null,
): Promise<void> {
  if (wanted === null) return;
  const seat = await providerSeatOf(ctx);
  if (seat) query.andWhere(`${wanted ? '' : 'NOT '}${inConstituency(ctx, query, seat)}`);
  else if (wanted) query.andWhere('1 = 0');
}

/** Everything the provider of the caller wrote in a region, drafts included, newest first. */
export function reactionsOfMine(ctx: Context, region: Region, args: PageArgs): Promise<Page<Reaction>> {
  const mine = ctx.actor.role === RoleKind.REPRESENTATIVE ? ctx.actor.providerId : null;
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .where('reaction.regionId = :regionId AND reaction.providerId = :mine', { regionId: region.id, mine });
  return paginate(query, [{ by: 'reaction.createdAt', direction: 'DESC' }], args);
}

/** The reaction with this receipt number, if it is one of this region and the caller may see it. */
export async function reactionByReceipt(
  ctx: Context,
  region: Region,
  receipt: string,
): Promise<Reaction | null> {
  const parsed = parseReceipt(receipt);
  if (!parsed) return null;
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .where('reaction.regionId = :regionId AND reaction.receiptNumber = :receiptNumber', {
      regionId: region.id,
      receiptNumber: formatReceipt(parsed.regionSlug, parsed.year, parsed.serial),
    });
  return reactionsVisibleTo(query, ctx.actor).getOne();
}

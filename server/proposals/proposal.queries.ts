import { ArgsType, Field, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { searchKey } from '../platform/text.ts';
import { connectionOf, PageArgs, paginate, type Order, type Page } from '../platform/paging.ts';
import { parseProposalNumber } from './proposal-number.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal, ProposalState } from './proposal.entity.ts';
import { proposalPolicy, proposalsVisibleTo } from './proposal.policy.ts';
import { statesOpenForReaction } from './reaction-deadline.ts';

export const ProposalConnection = connectionOf(Proposal, 'Proposal');

export enum ProposalOrder {
  DEADLINE = 'DEADLINE',
  PUBLISHED = 'PUBLISHED',
  STARTED = 'STARTED',
}
registerEnumType(ProposalOrder, {
  name: 'ProposalOrder',
  description: 'Order of a list of proposals.',
  valuesConfig: {
    DEADLINE: { description: 'Deadline, soonest first; leaves out what has none.' },
    PUBLISHED: { description: 'Publication, newest first, so the highest number first; leaves out drafts.' },
    STARTED: { description: 'When it was started, newest first.' },
  },
});

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those open for reaction now. False: all others.',
  })
  open?: boolean | null;

  @Field(() => [ProposalState], { nullable: true, description: 'Only in one of these states.' })
  states?: ProposalState[] | null;

  @Field(() => String, { nullable: true, description: 'Words of the title, or a number.' })
  search?: string | null;

  @Field(() => ProposalOrder, { defaultValue: ProposalOrder.STARTED, description: 'Order.' })
  order: ProposalOrder;
}

const orders: Record<ProposalOrder, Order & { column: 'deadline' | 'publishedAt' | null }> = {
  DEADLINE: { by: 'proposal.deadline', direction: 'ASC', column: 'deadline' },
  PUBLISHED: { by: 'proposal.publishedAt', direction: 'DESC', column: 'publishedAt' },
  STARTED: { by: 'proposal.createdAt', direction: 'DESC', column: null },
};

export function proposalsOfRegion(
  ctx: Context,
  regionId: string,
  args: ProposalsArgs,
): Promise<Page<Proposal>> {
  const query = db(ctx)
    .createQueryBuilder(Proposal, 'proposal')
    .where('proposal.regionId = :regionId', { regionId });
  proposalsVisibleTo(query, ctx.actor);
  if (args.states?.length) whereState(query, args.states, localDate(ctx.clock.now()));
  if (typeof args.open === 'boolean') whereOpen(query, args.open, ctx.clock.now());
  const search = args.search?.trim().slice(0, 100);
  if (search) whereSearched(query, search);
  const { by, direction, column } = orders[args.order];
  if (column) query.andWhere(`proposal.${column} IS NOT NULL`);
  return paginate(query, [{ by, direction }], args);
}

/** The states of today: what was decided is in effect by the clock. */
function whereState(query: SelectQueryBuilder<Proposal>, states: ProposalState[], today: string): void {
  const inEffect = `CASE WHEN proposal.inEffectFrom <= :stateDay THEN :inEffect ELSE proposal.state END`;
  query.andWhere(
    `(CASE WHEN proposal.state = :decided THEN (${inEffect}) ELSE proposal.state END) IN (:...states)`,
    { states, stateDay: today, decided: ProposalState.DECIDED, inEffect: ProposalState.IN_EFFECT },
  );
}

function whereOpen(query: SelectQueryBuilder<Proposal>, open: boolean, now: Date): void {
  const isOpen = query.connection.getRepository(Proposal).createQueryBuilder('reacting');
  isOpen
    .select('reacting.id')
    .where('reacting.state IN (:...openStates)')
    .andWhere('reacting.deadline >= :now');
  query.andWhere(`proposal.id ${open ? '' : 'NOT '}IN (${isOpen.getQuery()})`, {
    openStates: statesOpenForReaction,
    now,
  });
}

/** Words in the title of the version that everybody reads, or the number. */
function whereSearched(query: SelectQueryBuilder<Proposal>, search: string): void {
  const words = searchKey(search).replace(/[!%_]/g, '!$&');
  query.innerJoin(ProposalVersion, 'current', 'current.id = proposal.currentVersionId');
  query.andWhere(`(current.titleKey LIKE :words ESCAPE '!' OR proposal.number = :number)`, {
    words: `%${words}%`,
    number: search,
  });
}

/** A published proposal by its number; null where there is none to be seen. */
export async function proposalByNumber(
  ctx: Context,
  regionId: string,
  number: string,
): Promise<Proposal | null> {
  if (!parseProposalNumber(number)) return null;
  return visible(ctx, await db(ctx).findOneBy(Proposal, { regionId, number: number.trim() }));
}

/** A proposal by its id, drafts included for who may see them. */
export async function proposalWithId(ctx: Context, id: string): Promise<Proposal | null> {
  return visible(ctx, await db(ctx).findOneBy(Proposal, { id }));
}

function visible(ctx: Context, proposal: Proposal | null): Proposal | null {
  return proposal && proposalPolicy.view(ctx.actor, proposal) ? proposal : null;
}

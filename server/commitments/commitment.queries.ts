import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import { isSecretary, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { connectionOf, PageArgs, paginate, type Page } from '../platform/paging.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Commitment, CommitmentState } from './commitment.entity.ts';
import { commitmentsVisibleTo } from './commitment.policy.ts';

export enum CommitmentFilter {
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  DONE = 'DONE',
}
registerEnumType(CommitmentFilter, {
  name: 'CommitmentFilter',
  description: 'Which commitments.',
  valuesConfig: {
    OPEN: { description: 'Open ones, those past their date included.' },
    OVERDUE: { description: 'Open ones past their date.' },
    DONE: { description: 'Done ones.' },
  },
});

export const CommitmentConnection = connectionOf(Commitment, 'Commitment');

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Only open, overdue or done ones.' })
  status?: CommitmentFilter | null;

  @Field(() => String, { nullable: true, description: 'Only of this owner, as its name is written.' })
  owner?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Only what the seat, municipality or provider of the caller promised; for the secretary all.',
  })
  mine: boolean;
}

@ObjectType({ description: 'How many commitments there are, as far as the caller may see them.' })
export class CommitmentCounts {
  @Field(() => Int, { description: 'Open, those past their date included.' })
  open: number;

  @Field(() => Int, { description: 'Open and past their date.' })
  overdue: number;

  @Field(() => Int, { description: 'Done.' })
  done: number;
}

/** Commitments with their item and meeting joined, as far as the caller may see them. */
export function visibleCommitments(ctx: Context): SelectQueryBuilder<Commitment> {
  const query = db(ctx)
    .createQueryBuilder(Commitment, 'commitment')
    .innerJoin(AgendaItem, 'item', 'item.id = commitment.agendaItemId')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId');
  return commitmentsVisibleTo(query, ctx.actor);
}

const ofRegion = (ctx: Context, regionId: string) =>
  visibleCommitments(ctx).andWhere('commitment.regionId = :regionId', { regionId });

/** The commitments of a region: open ones the most pressing first, done ones the latest first. */
export function commitmentsOfRegion(
  ctx: Context,
  regionId: string,
  { status, owner, mine, ...page }: CommitmentsArgs,
): Promise<Page<Commitment>> {
  const query = ofRegion(ctx, regionId);
  const done = status === CommitmentFilter.DONE;
  if (status)
    query.andWhere('commitment.state = :state', {
      state: done ? CommitmentState.DONE : CommitmentState.OPEN,
    });
  if (status === CommitmentFilter.OVERDUE)
    query.andWhere('commitment.dueOn < :today', { today: localDate(ctx.clock.now()) });
  if (owner) query.andWhere('commitment.ownerName = :owner', { owner });
  if (mine) ownedBy(query, ctx.actor, regionId);
  return paginate(query, [{ by: 'commitment.dueOn', direction: done ? 'DESC' : 'ASC' }], page);
}

/** What the caller is to keep; the secretary watches over what everybody promised. */
function ownedBy(query: SelectQueryBuilder<Commitment>, actor: Actor, regionId: string): void {
  if (isSecretary(actor, regionId)) return;
  const { seatId, municipalityId, providerId } = actor;
  query.andWhere(
    '(commitment.seatId = :seatId OR commitment.municipalityId = :municipalityId OR commitment.providerId = :providerId)',
    { seatId: seatId ?? '', municipalityId: municipalityId ?? '', providerId: providerId ?? '' },
  );
}

export async function commitmentCountsOf(ctx: Context, regionId: string): Promise<CommitmentCounts> {
  const today = localDate(ctx.clock.now());
  const rows = await ofRegion(ctx, regionId)
    .select('commitment.state', 'state')
    .addSelect('CASE WHEN commitment.dueOn < :today THEN 1 ELSE 0 END', 'late')
    .addSelect('COUNT(*)', 'count')
    .setParameter('today', today)
    .groupBy('commitment.state')
    .addGroupBy('late')
    .getRawMany<{ state: CommitmentState; late: number | string; count: number | string }>();
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, { count }) => total + Number(count), 0);
  return {
    open: sum(({ state }) => state === CommitmentState.OPEN),
    overdue: sum(({ state, late }) => state === CommitmentState.OPEN && Number(late) === 1),
    done: sum(({ state }) => state === CommitmentState.DONE),
  };
}

/** Who promised something, as their names are written. */
export async function commitmentOwnersOf(ctx: Context, regionId: string): Promise<string[]> {
  const rows = await ofRegion(ctx, regionId)
    .select('commitment.ownerName', 'name')
    .groupBy('commitment.ownerName')
    .orderBy('commitment.ownerName')
    .getRawMany<{ name: string }>();
  return rows.map(({ name }) => name);
}

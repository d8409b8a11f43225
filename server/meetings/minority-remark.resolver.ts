import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { byId } from '../platform/loaders.ts';
import { Seat } from '../table/seat.entity.ts';
import { seatHolders, type SeatHolder } from '../table/seat-holder.ts';
import { holdersOfSeatOn } from '../table/seat.queries.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { agendaItemAbilities } from './agenda-item.policy.ts';
import { attendanceOf, meetingById, seatOf } from './meeting.loaders.ts';
import { remarksOf } from './minority-remark.loaders.ts';
import { MinorityRemark } from './minority-remark.entity.ts';

const itemById = byId(AgendaItem);

/** Who filled the seat at that meeting, as this reader may know them. */
async function speaker({ agendaItemId, seatId }: MinorityRemark, ctx: Context): Promise<SeatHolder | null> {
  const item = await itemById(ctx).load(agendaItemId);
  const meeting = item && (await meetingById(ctx).load(item.meetingId));
  const seat = await seatOf(ctx).load(seatId);
  if (!meeting || !seat) return null;
  const attendance = await attendanceOf(ctx).load(meeting.id);
  const sat = attendance.find((row) => row.seatId === seatId)?.personId;
  const roles = await holdersOfSeatOn(ctx).load(`${seatId} ${meeting.date}`);
  const role = roles.find(({ personId }) => personId === sat);
  return role ? ((await seatHolders(ctx, seat, [role]))[0] ?? null) : null;
}

@Resolver(() => MinorityRemark)
export class MinorityRemarkResolver {
  @FieldResolver(() => Seat, { description: 'Which seat: whom it stands for.' })
  seat(@Root() remark: MinorityRemark, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatOf(ctx).load(remark.seatId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Organisation that who spoke comes from, where known.',
  })
  async organisation(@Root() remark: MinorityRemark, @Ctx() ctx: Context): Promise<string | null> {
    return (await speaker(remark, ctx))?.provider?.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who spoke; for the public only by consent.',
  })
  async personName(@Root() remark: MinorityRemark, @Ctx() ctx: Context): Promise<string | null> {
    return (await speaker(remark, ctx))?.name ?? null;
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemRemarksResolver {
  @FieldResolver(() => [MinorityRemark], {
    description:
      'What single seats remarked beside the standpoint; for the public with the adopted minutes. Who records them also sees those that were taken back, with empty text.',
  })
  async minorityRemarks(@Root() item: AgendaItem, @Ctx() ctx: Context): Promise<MinorityRemark[]> {
    const [rows, meeting] = await Promise.all([
      remarksOf(ctx).load(item.id),
      meetingById(ctx).load(item.meetingId),
    ]);
    if (!meeting) return [];
    const { recordOutcome } = agendaItemAbilities(ctx.actor, { meeting, closed: item.closed });
    return recordOutcome ? rows : rows.filter(({ text }) => text !== '');
  }
}

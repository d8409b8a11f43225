import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Seat } from '../table/seat.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { seatOf } from './meeting.loaders.ts';
import { personById } from './preparation.loaders.ts';

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => Seat, { description: 'Which seat.' })
  seat(@Root() attendance: Attendance, @Ctx() ctx: Context): Promise<Seat | null> {
    return seatOf(ctx).load(attendance.seatId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who sat there; for the public only by consent.',
  })
  async personName(@Root() attendance: Attendance, @Ctx() ctx: Context): Promise<string | null> {
    const seat = await seatOf(ctx).load(attendance.seatId);
    const person = attendance.personId ? await personById(ctx).load(attendance.personId) : null;
    if (!seat || !person) return null;
    return person.namePublic || isAtTable(ctx.actor, seat.regionId) ? person.name : null;
  }
}

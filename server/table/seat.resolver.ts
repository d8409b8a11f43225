import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { badRequest } from '../platform/errors.ts';
import { byId } from '../platform/loaders.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from './seat.entity.ts';
import { SeatHolder, seatHolders } from './seat-holder.ts';
import { appointmentsOfSeat, holdersOfSeat, holdersOfSeatOn, seatsOfRegion } from './seat.queries.ts';

const municipalityOf = byId(Municipality);
const lotOf = byId(Lot);

@ObjectType({
  description: 'Which providers a seat represents; an empty list means no limit in that respect.',
})
export class SeatConstituency {
  @Field(() => [Lot], { description: 'Lots.' })
  lots: Lot[];

  @Field(() => [Municipality], { description: 'Municipalities.' })
  municipalities: Municipality[];

  @Field(() => [SizeClass], { description: 'Size classes.' })
  sizeClasses: SizeClass[];
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Municipality of a municipality or advisory-council seat.',
  })
  municipality(@Root() seat: Seat, @Ctx() ctx: Context): Promise<Municipality | null> | null {
    return seat.municipalityId ? municipalityOf(ctx).load(seat.municipalityId) : null;
  }

  @FieldResolver(() => [SeatHolder], { description: 'Who fills it on a day: the holder, then substitutes.' })
  async holders(
    @Root() seat: Seat,
    @Ctx() ctx: Context,
    @Arg('on', () => String, { nullable: true, description: 'Day, as YYYY-MM-DD; today when left out.' })
    on?: string | null,
  ): Promise<SeatHolder[]> {
    if (on && !isDate(on)) throw badRequest('"on" must be a date, as YYYY-MM-DD.');
    const roles = on
      ? await holdersOfSeatOn(ctx).load(`${seat.id} ${on}`)
      : await holdersOfSeat(ctx).load(seat.id);
    return seatHolders(ctx, seat, roles);
  }

  @FieldResolver(() => [SeatHolder], {
    description: 'Everybody who filled, fills or will fill it, latest first.',
  })
  async appointments(@Root() seat: Seat, @Ctx() ctx: Context): Promise<SeatHolder[]> {
    return seatHolders(ctx, seat, await appointmentsOfSeat(ctx).load(seat.id));
  }

  @FieldResolver(() => SeatConstituency, { description: 'Which providers it represents.' })
  async constituency(@Root() seat: Seat, @Ctx() ctx: Context): Promise<SeatConstituency> {
    const { lotIds, municipalityIds, sizeClasses } = seat.constituency;
    const [lots, municipalities] = await Promise.all([
      lotOf(ctx).loadMany(lotIds),
      municipalityOf(ctx).loadMany(municipalityIds),
    ]);
    return {
      lots: lots.filter((lot): lot is Lot => lot instanceof Lot),
      municipalities: municipalities.filter((one): one is Municipality => one instanceof Municipality),
      sizeClasses,
    };
  }
}

@Resolver(() => Region)
export class RegionSeatsResolver {
  @FieldResolver(() => [Seat], { description: 'The seats at its table today, in their order.' })
  seats(@Root() region: Region, @Ctx() ctx: Context): Promise<Seat[]> {
    return seatsOfRegion(ctx).load(region.id);
  }
}

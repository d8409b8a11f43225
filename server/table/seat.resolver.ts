import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { isAtTable } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { byId } from '../platform/loaders.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from './seat.entity.ts';
import { holdersOfSeat, seatsOfRegion } from './seat.queries.ts';

const personOf = byId(Person);
const municipalityOf = byId(Municipality);
const lotOf = byId(Lot);

/** Wie de zetel bezet. Names of delegation members are public by consent only. */
@ObjectType({ description: 'Who fills a seat today.' })
export class SeatHolder {
  @Field(() => ID, { description: 'Id of the role.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person; for the table only.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Name; for the public only by consent.' })
  name: string | null;

  @Field(() => Boolean, { description: 'Whether the person stands in for the holder.' })
  substitute: boolean;

  @Field(() => String, { description: 'First day of the term, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last day of the term, as YYYY-MM-DD; null when open.',
  })
  endsOn: string | null;
}

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

  @FieldResolver(() => [SeatHolder], { description: 'Who fills it today: the holder, then substitutes.' })
  async holders(@Root() seat: Seat, @Ctx() ctx: Context): Promise<SeatHolder[]> {
    const roles = await holdersOfSeat(ctx).load(seat.id);
    const atTable = isAtTable(ctx.actor, seat.regionId);
    return Promise.all(
      roles.map(async ({ id, personId, substitute, startsOn, endsOn }) => {
        const person = await personOf(ctx).load(personId);
        const name = person && (atTable || person.namePublic) ? person.name : null;
        return { id, personId: atTable ? personId : null, name, substitute, startsOn, endsOn };
      }),
    );
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

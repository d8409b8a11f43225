import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { abilitiesOf } from '../access/policy.ts';
import { Region } from '../regions/region.entity.ts';
import { appoint, endAppointment } from './appoint.ts';
import { addSeat, closeSeat, saveSeat } from './save-seat.ts';
import { Seat } from './seat.entity.ts';
import {
  AddSeatInput,
  AppointInput,
  CloseSeatInput,
  EndAppointmentInput,
  SaveSeatInput,
  SeatPayload,
} from './seat.inputs.ts';
import { seatPolicy } from './seat.policy.ts';

@ObjectType({ description: 'What the viewer may do with a seat.' })
export class SeatAbilities {
  @Field(() => Boolean, { description: 'Change or close it.' })
  save: boolean;

  @Field(() => Boolean, { description: 'Appoint somebody, or end an appointment.' })
  appoint: boolean;
}

@Resolver(() => Seat)
export class SeatManagementResolver {
  @FieldResolver(() => SeatAbilities, { description: 'What the viewer may do with it.' })
  abilities(@Root() seat: Seat, @Ctx() ctx: Context): SeatAbilities {
    return abilitiesOf(seatPolicy, ctx.actor, seat);
  }

  @Mutation(() => SeatPayload, { description: 'Adds a seat, last at the table.' })
  addSeat(
    @Ctx() ctx: Context,
    @Arg('input', () => AddSeatInput, { description: 'Where, and what it is.' }) input: AddSeatInput,
  ): Promise<SeatPayload> {
    return mutate(ctx, addSeat, input);
  }

  @Mutation(() => SeatPayload, { description: 'Changes a seat.' })
  saveSeat(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveSeatInput, { description: 'Which, and what it is now.' }) input: SaveSeatInput,
  ): Promise<SeatPayload> {
    return mutate(ctx, saveSeat, input);
  }

  @Mutation(() => SeatPayload, { description: 'Closes a seat; today is the last day of who fill it.' })
  closeSeat(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseSeatInput, { description: 'Which.' }) input: CloseSeatInput,
  ): Promise<SeatPayload> {
    return mutate(ctx, closeSeat, input);
  }

  @Mutation(() => SeatPayload, { description: 'Gives a seat to a person for a term; they get a mail.' })
  appoint(
    @Ctx() ctx: Context,
    @Arg('input', () => AppointInput, { description: 'Which seat, to whom.' }) input: AppointInput,
  ): Promise<SeatPayload> {
    return mutate(ctx, appoint, input);
  }

  @Mutation(() => SeatPayload, { description: 'Ends an appointment, at once or with a last day.' })
  endAppointment(
    @Ctx() ctx: Context,
    @Arg('input', () => EndAppointmentInput, { description: 'Which, and when.' }) input: EndAppointmentInput,
  ): Promise<SeatPayload> {
    return mutate(ctx, endAppointment, input);
  }
}

@Resolver(() => Region)
export class RegionTableResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may add, change and close seats.' })
  mayKeepSeats(@Root() region: Region, @Ctx() ctx: Context): boolean {
    return seatPolicy.save(ctx.actor, { regionId: region.id });
  }
}

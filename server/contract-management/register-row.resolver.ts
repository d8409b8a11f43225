import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { byId } from '../platform/loaders.ts';
import { badRequest } from '../platform/errors.ts';
import { PageArgs, type Page } from '../platform/paging.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { RegisterEntry } from '../register/register-entry.types.ts';
import { RegisterKind } from '../register/register-kind.ts';
import * as inputs from './register-row.inputs.ts';
import { RegisterRowPayload } from './register-row.inputs.ts';
import { registerPolicy } from './register-row.policy.ts';
import { registerChanges, RegisterEntryConnection, registerOf } from './register-rows.queries.ts';
import * as rows from './rows.ts';
import { saveRowOf, strikeRow } from './save-row.ts';

@ArgsType()
class RegisterArgs extends PageArgs {
  @Field(() => RegisterKind, { nullable: true, description: 'Only rows of this kind.' })
  kind?: RegisterKind | null;

  @Field(() => ID, { nullable: true, description: 'Only rows of this provider.' })
  providerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what holds on this day, as YYYY-MM-DD.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'As known at the end of this day; now unless told.' })
  knownOn?: string | null;
}

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => String, { description: 'Day after which it became known, as YYYY-MM-DD.' })
  from: string;

  @Field(() => String, { description: 'Last day on which it became known, as YYYY-MM-DD.' })
  until: string;
}

const saveVisit = saveRowOf(RegisterKind.VISIT, 'saveVisit', rows.visitFacts);
const saveDelivery = saveRowOf(RegisterKind.DELIVERY, 'saveDelivery', rows.deliveryFacts);
const saveBankruptcy = saveRowOf(RegisterKind.BANKRUPTCY, 'saveBankruptcy', rows.bankruptcyFacts);
const saveThemeMeeting = saveRowOf(RegisterKind.THEME_MEETING, 'saveThemeMeeting', rows.themeMeetingFacts);
const saveSubcontractor = saveRowOf(RegisterKind.SUBCONTRACTOR, 'saveSubcontractor', rows.subcontractorFacts);
const saveEntrant = saveRowOf(RegisterKind.ENTRANT, 'saveEntrant', rows.entrantFacts);
const saveTariff = saveRowOf(RegisterKind.TARIFF, 'saveTariff', rows.tariffFacts);

const providerById = byId(Provider);

@Resolver(() => RegisterEntry)
class RegisterEntryResolver {
  @FieldResolver(() => Provider, { nullable: true, description: 'Provider that it is about.' })
  async provider(@Root() { providerId }: RegisterEntry, @Ctx() ctx: Context): Promise<Provider | null> {
    return providerId ? providerById(ctx).load(providerId) : null;
  }
}

@Resolver(() => Region)
class RegionRegisterResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer keeps its register.' })
  mayKeepRegister(@Root() region: Region, @Ctx() ctx: Context): boolean {
    return registerPolicy.save(ctx.actor, { regionId: region.id, providerId: null });
  }

  @FieldResolver(() => RegisterEntryConnection, {
    description: 'Its register, the latest first: for the staff all of it, for a provider its own rows.',
  })
  register(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => RegisterArgs) args: RegisterArgs,
  ): Promise<Page<RegisterEntry>> {
    checkDates(args.on, args.knownOn);
    return registerOf(ctx, region.id, args);
  }

  @FieldResolver(() => RegisterEntryConnection, {
    description: 'What became known in its register after a day, up to another one, the latest first.',
  })
  registerChanges(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => ChangesArgs) args: ChangesArgs,
  ): Promise<Page<RegisterEntry>> {
    checkDates(args.from, args.until);
    return registerChanges(ctx, region.id, args);
  }
}

function checkDates(...dates: (string | null | undefined)[]): void {
  if (!dates.every((date) => !date || isDate(date))) throw badRequest('A day is written as YYYY-MM-DD.');
}

@Resolver()
class RegisterMutations {
  @Mutation(() => RegisterRowPayload, { description: 'Records a visit or conversation, or corrects one.' })
  saveVisit(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveVisitInput, { description: 'What is recorded.' })
    input: inputs.SaveVisitInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveVisit, input);
  }

  @Mutation(() => RegisterRowPayload, {
    description: 'Records whether a provider had clients, or corrects that.',
  })
  saveDelivery(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveDeliveryInput, { description: 'What is recorded.' })
    input: inputs.SaveDeliveryInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveDelivery, input);
  }

  @Mutation(() => RegisterRowPayload, { description: 'Records a bankruptcy, or corrects one.' })
  saveBankruptcy(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveBankruptcyInput, { description: 'What is recorded.' })
    input: inputs.SaveBankruptcyInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveBankruptcy, input);
  }

  @Mutation(() => RegisterRowPayload, { description: 'Records a theme meeting, or corrects one.' })
  saveThemeMeeting(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveThemeMeetingInput, { description: 'What is recorded.' })
    input: inputs.SaveThemeMeetingInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveThemeMeeting, input);
  }

  @Mutation(() => RegisterRowPayload, {
    description: 'Records a subcontractor, what was decided on it, or its end.',
  })
  saveSubcontractor(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveSubcontractorInput, { description: 'What is recorded.' })
    input: inputs.SaveSubcontractorInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveSubcontractor, input);
  }

  @Mutation(() => RegisterRowPayload, { description: 'Records a request to join, or what became of it.' })
  saveEntrant(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveEntrantInput, { description: 'What is recorded.' })
    input: inputs.SaveEntrantInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveEntrant, input);
  }

  @Mutation(() => RegisterRowPayload, { description: 'Records a tariff, or corrects one.' })
  saveTariff(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.SaveTariffInput, { description: 'What is recorded.' })
    input: inputs.SaveTariffInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, saveTariff, input);
  }

  @Mutation(() => RegisterRowPayload, {
    description: 'Strikes out a row that should never have been in the register.',
  })
  strikeRow(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.StrikeRowInput, { description: 'What is recorded.' })
    input: inputs.StrikeRowInput,
  ): Promise<RegisterRowPayload> {
    return mutate(ctx, strikeRow, input);
  }
}

/** Everything that the API says of the rows of the register. */
export const registerResolvers = [RegisterEntryResolver, RegionRegisterResolver, RegisterMutations] as const;

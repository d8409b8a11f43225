import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { mutate } from '../access/mutate.ts';
import { chooseDelivery } from '../notifications/choose-delivery.ts';
import { MailDelivery, MailPreference } from '../notifications/mail-preference.entity.ts';
import { Viewer } from '../people/viewer.ts';
import { db } from '../platform/context.ts';
import { confirmSubscription, subscribe } from './subscribe.ts';
import {
  ChooseMailDeliveryInput,
  ConfirmSubscriptionPayload,
  MailDeliveryPayload,
  ConfirmSubscriptionInput,
  UnsubscribeInput,
  SubscribeInput,
  SubscribePayload,
  UnsubscribePayload,
} from './subscription.inputs.ts';
import { unsubscribe } from './unsubscribe.ts';

@Resolver(() => Viewer)
export class ViewerMailResolver {
  @FieldResolver(() => MailDelivery, { description: 'How the person wants the mail that is not owed.' })
  async mailDelivery(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<MailDelivery> {
    const preference = await db(ctx).findOneBy(MailPreference, { personId: viewer.id });
    return preference?.delivery ?? MailDelivery.IMMEDIATE;
  }
}

@Resolver()
export class SubscriptionResolver {
  @Mutation(() => MailDeliveryPayload, { description: 'Chooses how the mail comes that is not owed.' })
  chooseMailDelivery(
    @Ctx() ctx: Context,
    @Arg('input', () => ChooseMailDeliveryInput, { description: 'The choice.' })
    input: ChooseMailDeliveryInput,
  ): Promise<MailDeliveryPayload> {
    return mutate(ctx, chooseMyDelivery, input);
  }

  @Public()
  @Mutation(() => SubscribePayload, {
    description: 'Asks for the news of a region; the address gets a mail to confirm it.',
  })
  subscribe(
    @Ctx() ctx: Context,
    @Arg('input', () => SubscribeInput, { description: 'Region and address.' }) input: SubscribeInput,
  ): Promise<SubscribePayload> {
    return mutate(ctx, subscribe, input);
  }

  @Public()
  @Mutation(() => ConfirmSubscriptionPayload, {
    description: 'Confirms an address for the news of a region.',
  })
  confirmSubscription(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmSubscriptionInput, { description: 'The key of the mail.' })
    input: ConfirmSubscriptionInput,
  ): Promise<ConfirmSubscriptionPayload> {
    return mutate(ctx, confirmSubscription, input);
  }

  @Public()
  @Mutation(() => UnsubscribePayload, {
    description: 'Ends the mails that a key stands in; also without being signed in.',
  })
  unsubscribe(
    @Ctx() ctx: Context,
    @Arg('input', () => UnsubscribeInput, { description: 'The key of the mail.' }) input: UnsubscribeInput,
  ): Promise<UnsubscribePayload> {
    return mutate(ctx, unsubscribe, input);
  }
}

async function chooseMyDelivery(
  ctx: Context,
  { delivery }: ChooseMailDeliveryInput,
): Promise<{ delivery: MailDelivery }> {
  await chooseDelivery(ctx, ctx.actor.personId!, delivery);
  return { delivery };
}

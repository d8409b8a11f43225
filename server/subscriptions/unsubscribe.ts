import { chooseDelivery } from '../notifications/choose-delivery.ts';
import { MailDelivery, MailPreference } from '../notifications/mail-preference.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { SubscriptionRequest } from './subscription-request.entity.ts';
import { Subscription } from './subscription.entity.ts';

/**
 * Ends what the key in a mail is for: the news of a region, or every mail to a person that is not owed. Done twice, or
 * with a key that is not ours, it changes nothing and says the same.
 */
export async function unsubscribe(ctx: Services, input: { token: string }): Promise<object> {
  const unsubscribeToken = input.token.slice(0, 43);
  await ctx.database.transaction(async (manager) => {
    const subscription = await db(ctx).findOneBy(Subscription, { unsubscribeToken });
    if (subscription) {
      const { regionId, emailKey } = subscription;
      // A mail to confirm that still lies about does not begin it again.
      await manager.delete(SubscriptionRequest, { regionId, emailKey });
      await manager.delete(Subscription, { id: subscription.id });
    }
    const preference = await db(ctx).findOneBy(MailPreference, { unsubscribeToken });
    if (preference) await chooseDelivery(ctx, preference.personId, MailDelivery.NONE);
  });
  return {};
}

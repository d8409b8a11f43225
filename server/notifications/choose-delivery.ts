import type { Services } from '../platform/context.ts';
import { MailDelivery, MailPreference } from './mail-preference.entity.ts';
import { preferencesOf } from './mail-preferences.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

/** How somebody wants the mail that is not owed. Who wants none does not get what was held for a digest either. */
export async function chooseDelivery(ctx: Services, personId: string, delivery: MailDelivery): Promise<void> {
  await ctx.database.transaction(async (manager) => {
    await preferencesOf(ctx, [personId]);
    await manager.update(MailPreference, { personId }, { delivery });
    if (delivery === MailDelivery.NONE) await manager.delete(OutboxMail, { personId, state: MailState.HELD });
  });
}

import type { MailContent } from '../notifications/mail-content.ts';
import { unsubscribeUrl } from '../notifications/mail-preferences.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { db, type Services } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { emailKey } from '../platform/text.ts';
import type { Region } from '../regions/region.entity.ts';
import { Subscription } from './subscription.entity.ts';

/**
 * Mails what is public now to everybody who subscribed to the news of a region, in the language they chose; not to an
 * address that was told of it already.
 */
export async function mailNews(
  ctx: Services,
  region: Region,
  subjectId: string,
  write: (language: Language) => MailContent,
  told: readonly string[] = [],
): Promise<void> {
  const subscriptions = await db(ctx).find(Subscription, {
    where: { regionId: region.id },
    order: { id: 'ASC' },
  });
  const already = new Set(told.map(emailKey));
  const asked = subscriptions.filter((one) => !already.has(one.emailKey));
  const mails = asked.map(({ email, language, unsubscribeToken }) => ({
    to: { id: null, email, language },
    content: { ...write(language), unsubscribeUrl: unsubscribeUrl(ctx, unsubscribeToken) },
  }));
  await queueMails(ctx, mails, {
    kind: 'subscription.news',
    subjectId,
    signature: `Overlegtafel ${region.name}`,
    accentColour: region.accentColour,
  });
}

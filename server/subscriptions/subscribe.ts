import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { LessThan, MoreThan } from 'typeorm';
import { callerKey } from '../access/caller-key.ts';
import type { Context } from '../access/context.ts';
import { newUnsubscribeToken } from '../notifications/mail-preferences.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import type { Language } from '../platform/language.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { emailKey, isEmailAddress } from '../platform/text.ts';
import { Region } from '../regions/region.entity.ts';
import { SubscriptionRequest } from './subscription-request.entity.ts';
import { confirmMail } from './subscription.mails.ts';
import { Subscription } from './subscription.entity.ts';

const hour = 3_600_000;
const lifetime = 48 * hour;
const perAddressAnHour = 3;
const perCallerAnHour = 20;

/** So long an answer takes at least, whatever happens to the address. */
const sameForAll = 250;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Asks for the news of a region. The address gets a mail to confirm it; the answer is the same for an address that is
 * subscribed already, for one that asked too often, and for any other.
 */
export async function subscribe(
  ctx: Context,
  input: { regionId: string; email: string; language: Language },
): Promise<object> {
  const email = input.email.trim();
  const region = await db(ctx).findOneBy(Region, { id: input.regionId });
  if (!region) throw notFound();
  if (!isEmailAddress(emailKey(email))) refuse('email', ProblemCode.INVALID_EMAIL);
  const leastTime = setTimeout(sameForAll);
  const token = await makeRequest(ctx, region.id, email, input.language);
  if (token) {
    const url = `${ctx.config.BASE_URL}/nieuws/bevestigen/${token}`;
    const to = { id: null, email, language: input.language };
    await queueMail(ctx, to, confirmMail(input.language, region.name, url), {
      kind: 'subscription.confirm',
      signature: region.name,
      accentColour: region.accentColour,
    });
  }
  await leastTime;
  return {};
}

/** The key for the mail; null when the address or the caller asked too often. */
async function makeRequest(
  ctx: Context,
  regionId: string,
  email: string,
  language: Language,
): Promise<string | null> {
  const now = ctx.clock.now();
  const hourAgo = new Date(now.getTime() - hour);
  const ipHash = callerKey(ctx.ip);
  const key = emailKey(email);
  const manager = db(ctx);
  await manager.delete(SubscriptionRequest, { createdAt: LessThan(new Date(now.getTime() - lifetime)) });
  const byAddress = await manager.countBy(SubscriptionRequest, {
    emailKey: key,
    createdAt: MoreThan(hourAgo),
  });
  const byCaller = await manager.countBy(SubscriptionRequest, { ipHash, createdAt: MoreThan(hourAgo) });
  if (byAddress >= perAddressAnHour || byCaller >= perCallerAnHour) return null;
  const token = randomBytes(32).toString('base64url');
  const row = { id: newId(), regionId, email, emailKey: key, language, ipHash, createdAt: now };
  await manager.insert(SubscriptionRequest, { ...row, tokenHash: hash(token) });
  return token;
}

/** The owner of the address says yes; saying it twice is no mistake. */
export async function confirmSubscription(
  ctx: Context,
  input: { token: string },
): Promise<{ region: Region | null }> {
  const request = await db(ctx).findOneBy(SubscriptionRequest, { tokenHash: hash(input.token) });
  const now = ctx.clock.now();
  if (!request || now.getTime() - request.createdAt.getTime() > lifetime)
    refuse('token', ProblemCode.CODE_EXPIRED);
  const { regionId, email, emailKey: key, language } = request;
  const row = { id: newId(), regionId, email, emailKey: key, language, confirmedAt: now };
  await db(ctx)
    .createQueryBuilder()
    .insert()
    .into(Subscription)
    .values({ ...row, unsubscribeToken: newUnsubscribeToken() })
    .orIgnore()
    .execute();
  return { region: await db(ctx).findOneBy(Region, { id: regionId }) };
}

import { randomBytes } from 'node:crypto';
import { In } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { MailDelivery, MailPreference } from './mail-preference.entity.ts';

/** A key that nobody guesses; whoever holds it can do the one thing it was made for. */
export const newUnsubscribeToken = (): string => randomBytes(32).toString('base64url');

/** Where a mail program or a person ends these mails, without signing in. */
export const unsubscribeUrl = ({ config }: Pick<Services, 'config'>, token: string): string =>
  `${config.BASE_URL}/uitschrijven/${token}`;

/** How these people want mail that is not owed; who never said so gets each mail at once. */
export async function preferencesOf(
  ctx: Services,
  personIds: string[],
): Promise<Map<string, MailPreference>> {
  const ids = [...new Set(personIds)];
  const found = new Map<string, MailPreference>();
  const note = (rows: MailPreference[]) => rows.forEach((row) => found.set(row.personId, row));
  for (let at = 0; at < ids.length; at += 200)
    note(await db(ctx).findBy(MailPreference, { personId: In(ids.slice(at, at + 200)) }));
  const missing = ids.filter((id) => !found.has(id));
  for (let at = 0; at < missing.length; at += 200) {
    const these = missing.slice(at, at + 200);
    await addPreferences(ctx, these);
    note(await db(ctx).findBy(MailPreference, { personId: In(these) }));
  }
  return found;
}

/** Two servers may write to the same person for the first time at once: the first row stays. */
async function addPreferences(ctx: Services, personIds: string[]): Promise<void> {
  const rows = personIds.map((personId) => ({
    id: newId(),
    personId,
    delivery: MailDelivery.IMMEDIATE,
    unsubscribeToken: newUnsubscribeToken(),
  }));
  await db(ctx).createQueryBuilder().insert().into(MailPreference).values(rows).orIgnore().execute();
}

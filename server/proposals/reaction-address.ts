import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import { db, type Services } from '../platform/context.ts';
import { Invitation } from './invitation.entity.ts';

type Domain = Pick<Config, 'INBOUND_MAIL_DOMAIN'>;

/** Letters and digits that nobody takes for one another, in small, for mail servers do not keep capitals. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 24 of 31 letters: nobody guesses the address of another provider. */
export function newMailToken(): string {
  let token = '';
  while (token.length < 24)
    for (const byte of randomBytes(32)) if (byte < 248 && token.length < 24) token += letters[byte % 31];
  return token;
}

/** Where one provider reacts to one proposal by mail; null where the portal takes no mail. */
export const reactionAddress = ({ INBOUND_MAIL_DOMAIN }: Domain, token: string | null): string | null =>
  INBOUND_MAIL_DOMAIN && token ? `reactie-${token}@${INBOUND_MAIL_DOMAIN}` : null;

/** The general address of a region; a mail to it says itself what it is about. */
export const regionAddress = ({ INBOUND_MAIL_DOMAIN }: Domain, regionSlug: string): string | null =>
  INBOUND_MAIL_DOMAIN ? `${regionSlug}@${INBOUND_MAIL_DOMAIN}` : null;

/** The address of every invited provider to a proposal; whoever was invited before there were addresses gets one now. */
export async function reactionAddresses(ctx: Services, proposalId: string): Promise<Map<string, string>> {
  if (!ctx.config.INBOUND_MAIL_DOMAIN) return new Map();
  const addresses = new Map<string, string>();
  for (const { id, providerId, mailToken } of await db(ctx).findBy(Invitation, { proposalId })) {
    const token = mailToken ?? newMailToken();
    if (!mailToken) await db(ctx).update(Invitation, { id }, { mailToken: token });
    addresses.set(providerId, reactionAddress(ctx.config, token)!);
  }
  return addresses;
}

import { bouncedMailId } from '../notifications/record-bounce.ts';
import { db, type Services } from '../platform/context.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';

/** What an address stands for: one provider on one proposal, a region, or a mail of ours that comes back. */
export type MailTarget =
  | { kind: 'PROVIDER'; regionId: string; proposalId: string; providerId: string }
  | { kind: 'REGION'; regionId: string }
  | { kind: 'BOUNCE'; mailId: string; regionId: null };

/** What an address of ours stands for; null for one that we do not have, which the sender's server is told at once. */
export async function targetOf(services: Services, address: string): Promise<MailTarget | null> {
  const domain = services.config.INBOUND_MAIL_DOMAIN;
  const [, local, host] = /^([^@]+)@([^@]+)$/.exec(address.toLowerCase()) ?? [];
  if (!domain || !local || host !== domain) return null;
  const mailId = bouncedMailId(address);
  if (mailId) return { kind: 'BOUNCE', mailId, regionId: null };
  const token = /^reactie-([a-z0-9]{10,40})$/.exec(local)?.[1];
  if (token) return byToken(services, token);
  const region = await db(services).findOneBy(Region, { slug: local });
  return region && { kind: 'REGION', regionId: region.id };
}

async function byToken(services: Services, mailToken: string): Promise<MailTarget | null> {
  const invitation = await db(services).findOneBy(Invitation, { mailToken });
  const proposal = invitation && (await db(services).findOneBy(Proposal, { id: invitation.proposalId }));
  if (!proposal) return null;
  const { id: proposalId, regionId } = proposal;
  return { kind: 'PROVIDER', regionId, proposalId, providerId: invitation.providerId };
}

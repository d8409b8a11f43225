import { db, type Services } from '../platform/context.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ReactionState } from '../reactions/reaction.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import { MailOutcome } from './inbound-mail.types.ts';
import { momentOf } from './mail-facts.ts';

/** What a mail would become for a provider on a proposal: the same rules as when it is received, told beforehand. */
export async function outcomeOf(
  services: Services,
  mail: InboundMail,
  pair: { providerId: string; proposalId: string },
): Promise<MailOutcome> {
  const proposal = await db(services).findOneBy(Proposal, { id: pair.proposalId });
  if (!proposal?.publishedAt || proposal.regionId !== mail.regionId || proposal.publishedAt > mail.receivedAt)
    return MailOutcome.NOT_OPEN;
  const { window, reacted } = await momentOf(services, mail, pair);
  if (window === 'CLOSED') return MailOutcome.NOT_OPEN;
  if (reacted === ReactionState.WITHDRAWN) return MailOutcome.WITHDRAWN;
  const late = window === 'LATE';
  if (reacted === ReactionState.SUBMITTED) return late ? MailOutcome.CHANGED_TOO_LATE : MailOutcome.REVISION;
  return late ? MailOutcome.LATE_REACTION : MailOutcome.REACTION;
}

import { In, LessThanOrEqual } from 'typeorm';
import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { byId, childrenOf, loader } from '../platform/loaders.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { statesOpenForReaction } from '../proposals/reaction-deadline.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ReactionRevision } from '../reactions/reaction-revision.entity.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { InboundFile } from './inbound-file.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import { MailedReaction } from './mailed-reaction.entity.ts';

export const providerById = byId(Provider);
export const proposalById = byId(Proposal);
export const personById = byId(Person);
export const regionById = byId(Region);
export const filesOfMail = childrenOf(InboundFile, 'mailId', ['position']);

/** The reactions that each mail became or changed. */
export const reactionsOfMail = loader(async (ctx: Context, mailIds: readonly string[]) => {
  const rows = await db(ctx)
    .createQueryBuilder(MailedReaction, 'mailed')
    .innerJoin(ReactionRevision, 'revision', 'revision.id = mailed.revisionId')
    .where('mailed.mailId IN (:...mailIds)', { mailIds })
    .select('mailed.mailId', 'mailId')
    .addSelect('revision.reactionId', 'reactionId')
    .orderBy('mailed.id')
    .getRawMany<{ mailId: string; reactionId: string }>();
  const reactions = await db(ctx).findBy(Reaction, { id: In(rows.map(({ reactionId }) => reactionId)) });
  return mailIds.map((mailId) =>
    rows
      .filter((row) => row.mailId === mailId)
      .flatMap(({ reactionId }) => reactions.find(({ id }) => id === reactionId) ?? []),
  );
});

/** The proposals of a region that take reactions and were published before the mail came, the newest first. */
export const proposalsToLink = (ctx: Context, { regionId, receivedAt }: InboundMail): Promise<Proposal[]> =>
  db(ctx).find(Proposal, {
    where: {
      regionId: regionId ?? '',
      state: In(statesOpenForReaction),
      publishedAt: LessThanOrEqual(receivedAt),
    },
    order: { publishedAt: 'DESC', id: 'ASC' },
  });

/** The token of the provider of the caller on each proposal; null where it was not invited, or has none yet. */
export const myMailToken = loader(async (ctx: Context, proposalIds: readonly string[]) => {
  const providerId = ctx.actor.providerId ?? '';
  const found = await db(ctx).findBy(Invitation, { providerId, proposalId: In([...proposalIds]) });
  return proposalIds.map((id) => found.find(({ proposalId }) => proposalId === id)?.mailToken ?? null);
});

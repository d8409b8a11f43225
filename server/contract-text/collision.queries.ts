import { Field, ObjectType } from 'type-graphql';
import { In } from 'typeorm';
import { isStaff } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy, loader } from '../platform/loaders.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { Proposal, ProposalState } from '../proposals/proposal.entity.ts';
import { articleName } from './article-name.ts';
import { sharedWords } from './touched-words.ts';

/** Botsing: two open proposals touch the same words of an article. */
@ObjectType({ description: 'Another open proposal that touches the same words of an article.' })
export class Collision {
  @Field(() => Proposal, { description: 'The other proposal.' })
  proposal: Proposal;

  @Field(() => String, { description: 'Article as this proposal names it.' })
  article: string;

  @Field(() => String, {
    description: 'The words that both touch; empty where both put something in at one place.',
  })
  words: string;
}

interface OpenChange {
  proposal: Proposal;
  change: ClauseChange;
}

const open = [ProposalState.DRAFT, ProposalState.PUBLISHED, ProposalState.DISCUSSED];

/** The clause changes of all open proposals of a region: of the version that everybody reads and of the one being written. */
const openChangesOfRegion = loader(
  async (ctx: Context, regionIds: readonly string[]): Promise<OpenChange[][]> => {
    const proposals = await db(ctx).findBy(Proposal, { regionId: In([...regionIds]), state: In(open) });
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const versions = await db(ctx).findBy(ProposalVersion, { proposalId: In([...byId.keys()]) });
    const live = versions.filter(
      ({ id, proposalId, publishedAt }) =>
        publishedAt === null || byId.get(proposalId)!.currentVersionId === id,
    );
    const proposalOf = new Map(live.map(({ id, proposalId }) => [id, byId.get(proposalId)!]));
    const changes = await db(ctx).find(ClauseChange, {
      where: { versionId: In(live.map(({ id }) => id)) },
      order: { position: 'ASC', id: 'ASC' },
    });
    const found = changes.map((change) => ({ change, proposal: proposalOf.get(change.versionId)! }));
    const groups = groupBy(found, ({ proposal }) => proposal.regionId);
    return regionIds.map((id) => groups.get(id) ?? []);
  },
);

/** The open proposals that touch the same words; for the staff alone, since there can be drafts among them. */
export async function collisionsOf(ctx: Context, proposal: Proposal): Promise<Collision[]> {
  if (!isStaff(ctx.actor, proposal.regionId) || !open.includes(proposal.state)) return [];
  const changes = await openChangesOfRegion(ctx).load(proposal.regionId);
  const named = changes
    .map((one) => ({ ...one, key: articleName(one.change.article).numberKey }))
    .filter(({ key }) => key !== '');
  const own = named.filter((one) => one.proposal.id === proposal.id);
  const others = groupBy(
    named.filter((one) => one.proposal.id !== proposal.id),
    ({ key }) => key,
  );
  const found = new Map<string, Collision>();
  for (const { change, key } of own)
    for (const other of others.get(key) ?? []) {
      const words = sharedWords(change, other.change);
      if (words === null) continue;
      // A proposal with two versions in play is told once per article.
      found.set(`${other.proposal.id} ${key}`, { proposal: other.proposal, article: change.article, words });
    }
  return [...found.values()];
}

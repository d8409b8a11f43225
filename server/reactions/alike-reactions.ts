import type { Context } from '../access/context.ts';
import { isStaff } from '../access/actor.ts';
import { db } from '../platform/context.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { groupAlike } from './group-alike.ts';
import { ReactionRevision } from './reaction-revision.entity.ts';
import { Reaction, ReactionState } from './reaction.entity.ts';
import { reactionsVisibleTo } from './reaction.policy.ts';
import { AlikeMember, type AlikeReactions } from './alike.types.ts';

interface Row {
  reaction: Reaction;
  text: string;
}

/** Reactions to a proposal that say nearly the same, over what the caller may read of them; most senders first. */
export async function alikeReactions(ctx: Context, proposal: Proposal): Promise<AlikeReactions[]> {
  const rows = await readable(ctx, proposal);
  const known = new Map(rows.map((row) => [row.reaction.id, row]));
  const groups = groupAlike(rows.map(({ reaction, text }) => ({ id: reaction.id, text })));
  return groups
    .filter((ids) => ids.length > 1)
    .map((ids) => asGroup(ids.map((id) => known.get(id)!)))
    .toSorted((a, b) => b.members.length - a.members.length);
}

/** The first that came in is the one that the others are compared with. */
function asGroup(rows: Row[]): AlikeReactions {
  const members = rows.toSorted((a, b) =>
    (a.reaction.receiptNumber ?? '') < (b.reaction.receiptNumber ?? '') ? -1 : 1,
  );
  const first = members[0]!;
  return {
    id: first.reaction.id,
    members: members.map(({ reaction, text }): AlikeMember =>
      Object.assign(new AlikeMember(), {
        id: reaction.id,
        reaction,
        firstText: first.text,
        text,
      }),
    ),
  };
}

async function readable(ctx: Context, proposal: Proposal): Promise<Row[]> {
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .where('reaction.proposalId = :proposalId', { proposalId: proposal.id })
    .andWhere('reaction.state = :counts', { counts: ReactionState.SUBMITTED });
  const reactions = await reactionsVisibleTo(query, ctx.actor).getMany();
  if (reactions.length === 0) return [];
  const ids = reactions.map(({ currentRevisionId }) => currentRevisionId);
  const revisions = await db(ctx)
    .createQueryBuilder(ReactionRevision, 'revision')
    .where('revision.id IN (:...ids)', { ids })
    .getMany();
  const said = new Map(revisions.map((revision) => [revision.reactionId, revision]));
  const all = isStaff(ctx.actor, proposal.regionId);
  return reactions.flatMap((reaction) => {
    const revision = said.get(reaction.id);
    const open = revision && (all || !revision.textConfidential);
    return open && revision.text.trim() ? [{ reaction, text: revision.text }] : [];
  });
}

import { IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { tellHistory } from '../proposals/proposal-timeline.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { buildNota } from './build-nota.ts';
import { frozen } from './nota-contents.ts';
import { Nota } from './nota.entity.ts';
import { notaPolicy } from './nota.policy.ts';
import { factsOf, inTheWay } from './nota.queries.ts';
import type { PublishNotaInput } from './nota.types.ts';

/**
 * Publishes the nota as it stands now, frozen. Not while a reaction that counts has no published answer. A correction is
 * a next one, with what was corrected.
 */
export async function publishNota(
  ctx: Context,
  input: PublishNotaInput,
): Promise<{ nota: Nota; proposal: Proposal }> {
  const proposal = await ctx.database.lock(Proposal, input.proposalId);
  if (!proposal) throw notFound();
  authorize(notaPolicy, ctx.actor, 'publish', factsOf(proposal, null));
  const earlier = await db(ctx).countBy(Nota, { proposalId: proposal.id });
  const checks = new Checks();
  const note = earlier > 0 ? checks.text('note', input.note, 2000) : null;
  const over = proposal.deadline !== null && ctx.clock.now() > proposal.deadline;
  checks.unless(over, 'deadline', ProblemCode.REACTIONS_OPEN);
  const left = await inTheWay(ctx, proposal.id);
  checks.unless(left.length === 0, 'reactions', ProblemCode.NOT_ANSWERED);
  checks.done({ proposal });

  const now = ctx.clock.now();
  if (input.withholdEarlier)
    await db(ctx).update(Nota, { proposalId: proposal.id, withheldAt: IsNull() }, { withheldAt: now });
  const nota = Object.assign(new Nota(), {
    id: newId(),
    regionId: proposal.regionId,
    proposalId: proposal.id,
    number: earlier + 1,
    contents: frozen(await buildNota(ctx, proposal)),
    note,
    publishedAt: now,
    publishedById: ctx.actor.personId,
    withheldAt: null,
  });
  await db(ctx).insert(Nota, nota);
  const kind = earlier > 0 ? 'proposal.notaCorrected' : 'proposal.notaPublished';
  await tellHistory(ctx, proposal, kind, { nota: String(nota.number) });
  return { nota, proposal };
}

import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { actorLabel } from '../people/actor-label.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText } from '../platform/problems.ts';
import { Region } from '../regions/region.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { contractRegionsOf } from './contract-regions.ts';
import { tablePolicy } from './table.policy.ts';
import { Topic, TopicState } from './topic.entity.ts';
import type { ProposeTopicInput } from './topic.inputs.ts';

/** Proposes a topic: a representative for its provider, a delegation member for itself. */
export async function proposeTopic(ctx: Context, input: ProposeTopicInput): Promise<{ topic: Topic }> {
  const region = await db(ctx).findOneBy(Region, { id: input.regionId });
  if (!region) throw notFound();
  const contractRegions = await contractRegionsOf(ctx);
  authorize(tablePolicy, ctx.actor, 'proposeTopic', { regionId: region.id, contractRegions });
  const checks = new Checks();
  const subject = checks.text('subject', input.subject, 255);
  const explanation = checks.text('explanation', input.explanation, longText);
  checks.done();
  const { providerId } = ctx.actor;
  const topic = Object.assign(new Topic(), {
    id: newId(),
    regionId: region.id,
    providerId,
    personId: ctx.actor.personId,
    subject,
    explanation,
    proposedAt: ctx.clock.now(),
    state: TopicState.PROPOSED,
    agendaItemId: null,
    reason: null,
    version: 1,
  });
  await db(ctx).insert(Topic, topic);
  await recordEvent(ctx, {
    regionId: region.id,
    subjectKind: 'topic',
    subjectId: topic.id,
    kind: 'topic.proposed',
    ...(providerId ? { audience: EventAudience.PROVIDER, providerId } : { audience: EventAudience.STAFF }),
    by: await actorLabel(ctx),
    details: { subject },
  });
  return { topic };
}

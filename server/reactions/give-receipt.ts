import type { Context } from '../access/context.ts';
import { actorLabel } from '../people/actor-label.ts';
import { nextNumber } from '../platform/sequence.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import type { Region } from '../regions/region.entity.ts';
import { recordEvent } from '../timeline/record-event.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { formatReceipt } from './receipt-number.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';

/** One series for all channels, without gaps per region and year: the number is taken in the transaction that uses it. */
export async function nextReceipt(ctx: Context, region: Region, now: Date): Promise<string> {
  const year = Number(localDate(now).slice(0, 4));
  return formatReceipt(region.slug, year, await nextNumber(ctx, `receipt:${region.id}:${year}`));
}

/** Tells the provider and the staff that a reaction came in, and by which way. */
export async function tellSubmitted(
  ctx: Context,
  reaction: Reaction,
  revision: ReactionRevision,
): Promise<void> {
  await recordEvent(ctx, {
    regionId: reaction.regionId,
    subjectKind: 'reaction',
    subjectId: reaction.id,
    kind: revision.number > 1 ? 'reaction.amended' : 'reaction.submitted',
    audience: EventAudience.PROVIDER,
    providerId: reaction.providerId,
    by: await actorLabel(ctx),
    details: {
      receipt: reaction.receiptNumber ?? '',
      late: String(reaction.late),
      channel: revision.channel,
    },
  });
}

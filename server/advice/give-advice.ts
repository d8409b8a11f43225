import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { addDocument } from '../documents/add-document.ts';
import { Audience, HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { tellHistory } from '../proposals/proposal-timeline.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import { Advice } from './advice.entity.ts';
import type { GiveAdviceInput } from './advice.inputs.ts';
import { mailAdviceGiven } from './advice.mails.ts';
import { advicePolicy, statesAfterTheTable } from './advice.policy.ts';
import { statesForAdvice } from './ask-advice.ts';

/** Gives the advice of the council; a later one takes its place until the municipalities decide. Also past its day. */
export async function giveAdvice(ctx: Context, input: GiveAdviceInput): Promise<{ request: AdviceRequest }> {
  const found = await ctx.database.lock(AdviceRequest, input.adviceRequestId);
  if (!found) throw notFound();
  const proposal = await db(ctx).findOneByOrFail(Proposal, { id: found.proposalId });
  const isPublic = found.version > 0 && statesAfterTheTable.includes(proposal.state);
  const { regionId, seatId } = found;
  authorize(advicePolicy, ctx.actor, 'give', { regionId, seatId, public: isPublic });
  const checks = new Checks();
  checks.unless(statesForAdvice.includes(proposal.state), '', ProblemCode.WRONG_STATE);
  const text = checks.text('text', input.text, longText);
  if (!isDate(input.date)) checks.fail('date', ProblemCode.INVALID_DATE);
  else checks.unless(input.date <= localDate(ctx.clock.now()), 'date', ProblemCode.DATE_IN_FUTURE);
  checks.done();
  const request = await updateVersion(ctx, 'request', found, input.version, {});
  const id = newId();
  await db(ctx).insert(Advice, {
    id,
    requestId: request.id,
    number: request.version,
    verdict: input.verdict,
    text,
    givenOn: input.date,
    givenAt: ctx.clock.now(),
    givenById: ctx.actor.personId!,
  });
  const seat = await db(ctx).findOneByOrFail(Seat, { id: seatId });
  const { uploadId } = input;
  if (uploadId)
    await addDocument(ctx, {
      holderKind: HolderKind.ADVICE,
      holderId: id,
      uploadId,
      title: seat.name,
      audience: Audience.PUBLIC,
    });
  await mailAdviceGiven(ctx, proposal, request, input.verdict);
  const details = { council: seat.name, verdict: input.verdict };
  await tellHistory(ctx, proposal, 'proposal.adviceGiven', details, EventAudience.TABLE);
  return { request };
}

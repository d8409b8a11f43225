import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { tellHistory } from '../proposals/proposal-timeline.ts';
import { Proposal, ProposalState } from '../proposals/proposal.entity.ts';
import { Seat, SeatKind } from '../table/seat.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { AdviceRequest } from './advice-request.entity.ts';
import type { AskAdviceInput } from './advice.inputs.ts';
import { mailAdviceAsked } from './advice.mails.ts';
import { advicePolicy } from './advice.policy.ts';

/** Until the municipalities decide. */
export const statesForAdvice = [ProposalState.PUBLISHED, ProposalState.DISCUSSED];

/** Asks a council for advice, with the day it is expected on; each council once per proposal. */
export async function askAdvice(ctx: Context, input: AskAdviceInput): Promise<{ request: AdviceRequest }> {
  const proposal = await ctx.database.lock(Proposal, input.proposalId);
  if (!proposal) throw notFound();
  const { regionId, id: proposalId } = proposal;
  authorize(advicePolicy, ctx.actor, 'ask', { regionId, seatId: '', public: false });
  const seat = await db(ctx).findOneBy(Seat, { id: input.seatId, regionId });
  const council = seat?.kind === SeatKind.ADVISORY_COUNCIL && seat.active;
  const checks = new Checks();
  checks.unless(statesForAdvice.includes(proposal.state), '', ProblemCode.WRONG_STATE);
  checks.unless(council, 'seatId', ProblemCode.NOT_FOUND);
  const asked = await db(ctx).existsBy(AdviceRequest, { proposalId, seatId: input.seatId });
  checks.unless(!asked, 'seatId', ProblemCode.DUPLICATE);
  if (!isDate(input.dueOn)) checks.fail('dueOn', ProblemCode.INVALID_DATE);
  else checks.unless(input.dueOn >= localDate(ctx.clock.now()), 'dueOn', ProblemCode.DATE_IN_PAST);
  const question = checks.optionalText('question', input.question, longText);
  checks.done();
  const request = Object.assign(new AdviceRequest(), {
    id: newId(),
    regionId,
    proposalId,
    seatId: input.seatId,
    dueOn: input.dueOn,
    question,
    askedAt: ctx.clock.now(),
    askedById: ctx.actor.personId!,
    version: 0,
  });
  await db(ctx).insert(AdviceRequest, request);
  await mailAdviceAsked(ctx, proposal, request);
  const details = { council: seat!.name, due: request.dueOn };
  await tellHistory(ctx, proposal, 'proposal.adviceAsked', details, EventAudience.TABLE);
  return { request };
}

import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, longText, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { lockMeeting } from './lock-meeting.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { CorrectionState, MinutesCorrection } from './minutes-correction.entity.ts';
import type { AnswerCorrectionInput, ProposeCorrectionInput } from './minutes.inputs.ts';

type Corrected = { meeting: Meeting; correction: MinutesCorrection };

/** A seat says what the draft minutes should say instead: of a passage that stands in them, or of the whole. */
export async function proposeCorrection(ctx: Context, input: ProposeCorrectionInput): Promise<Corrected> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'proposeCorrection');
  after(meetingLifecycle, 'proposeCorrection', meeting.state);
  const checks = new Checks();
  const quote = checks.optionalText('quote', input.quote, 2000);
  const stands = quote === null || plain(meeting.minutes ?? '').includes(plain(quote));
  checks.unless(stands, 'quote', ProblemCode.QUOTE_NOT_FOUND);
  const text = checks.text('text', input.text, longText);
  // The chair can stand above the seats; then there is no seat to speak for.
  checks.unless(ctx.actor.seatId !== null, 'text', ProblemCode.NOT_ALLOWED);
  checks.done();
  const correction = Object.assign(new MinutesCorrection(), {
    id: newId(),
    meetingId: meeting.id,
    seatId: ctx.actor.seatId!,
    personId: ctx.actor.personId!,
    quote,
    text,
    proposedAt: ctx.clock.now(),
    state: CorrectionState.PROPOSED,
    answer: null,
    answeredAt: null,
    version: 1,
  });
  await db(ctx).insert(MinutesCorrection, correction);
  tellMeeting(ctx, meeting.id, MeetingChange.CORRECTION);
  return { meeting, correction };
}

/** Line ends differ between what is stored, shown and copied. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The secretary took it over in the text, or did not and says why. Both stay readable for the table. */
export async function answerCorrection(ctx: Context, input: AnswerCorrectionInput): Promise<Corrected> {
  const found = await db(ctx).findOneBy(MinutesCorrection, { id: input.correctionId });
  if (!found) throw notFound();
  const meeting = await lockMeeting(ctx, found.meetingId, 'answerCorrection');
  after(meetingLifecycle, 'answerCorrection', meeting.state);
  const row = await db(ctx).findOneByOrFail(MinutesCorrection, { id: found.id });
  const checks = new Checks();
  const answer = input.accepted
    ? checks.optionalText('answer', input.answer, longText)
    : checks.text('answer', input.answer, longText);
  checks.done();
  if (row.state !== CorrectionState.PROPOSED && row.version === input.version)
    refuse('', ProblemCode.WRONG_STATE, { meeting, correction: row });
  const correction = await updateVersion(ctx, 'correction', row, input.version, {
    state: input.accepted ? CorrectionState.ACCEPTED : CorrectionState.REFUSED,
    answer,
    answeredAt: ctx.clock.now(),
  });
  tellMeeting(ctx, meeting.id, MeetingChange.CORRECTION);
  return { meeting, correction };
}

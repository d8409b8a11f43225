import type { Context } from '../access/context.ts';
import type { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { lockAgendaItem } from '../meetings/lock-meeting.ts';
import { MeetingChange, tellMeeting } from '../meetings/meeting-live.ts';
import { meetingLifecycle } from '../meetings/meeting.lifecycle.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkCommitment } from './commitment-details.ts';
import { Commitment, CommitmentState } from './commitment.entity.ts';
import type {
  ChangeCommitmentInput,
  CommitmentVersionInput,
  RecordCommitmentInput,
} from './commitment.inputs.ts';
import { lockCommitment } from './find-commitment.ts';

type Recorded = { agendaItem: AgendaItem; commitment: Commitment | null };

/** Records at an agenda item what somebody promised, by when. */
export async function recordCommitment(ctx: Context, input: RecordCommitmentInput): Promise<Recorded> {
  const { meeting, item } = await lockAgendaItem(ctx, input.agendaItemId, 'recordOutcome');
  after(meetingLifecycle, 'recordOutcome', meeting.state);
  const checks = new Checks();
  const details = await checkCommitment(ctx, checks, meeting.regionId, input);
  const inTime = !details.dueOn || details.dueOn >= meeting.date;
  checks.unless(inTime, 'dueOn', ProblemCode.DATE_ORDER);
  checks.done();
  const commitment = Object.assign(new Commitment(), details, {
    id: newId(),
    regionId: meeting.regionId,
    agendaItemId: item.id,
    state: CommitmentState.OPEN,
    doneOn: null,
    proof: null,
    recordedAt: ctx.clock.now(),
    recordedById: ctx.actor.personId!,
    removedAt: null,
    version: 1,
  });
  await db(ctx).insert(Commitment, commitment);
  tellMeeting(ctx, meeting.id, MeetingChange.COMMITMENT, item.id);
  return { agendaItem: item, commitment };
}

/** Puts right what was recorded, until the minutes are adopted. */
export async function changeCommitment(ctx: Context, input: ChangeCommitmentInput): Promise<Recorded> {
  const { commitment, item, meeting } = await lockCommitment(ctx, input.commitmentId, 'change');
  const checks = new Checks();
  const details = await checkCommitment(ctx, checks, meeting.regionId, input);
  checks.unless(!details.dueOn || details.dueOn >= meeting.date, 'dueOn', ProblemCode.DATE_ORDER);
  checks.done();
  const changed = await updateVersion(ctx, 'commitment', commitment, input.version, details);
  tellMeeting(ctx, meeting.id, MeetingChange.COMMITMENT, item.id);
  return { agendaItem: item, commitment: changed };
}

/** It was no commitment after all; the row stays, nobody sees it. */
export async function removeCommitment(ctx: Context, input: CommitmentVersionInput): Promise<Recorded> {
  const { commitment, item, meeting } = await lockCommitment(ctx, input.commitmentId, 'remove');
  await updateVersion(ctx, 'commitment', commitment, input.version, { removedAt: ctx.clock.now() });
  tellMeeting(ctx, meeting.id, MeetingChange.COMMITMENT, item.id);
  return { agendaItem: item, commitment: null };
}

import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { MeetingChange, tellMeeting } from '../meetings/meeting-live.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { canTake } from '../platform/lifecycle.ts';
import { meetingLifecycle } from '../meetings/meeting.lifecycle.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { lockProposal } from './find-proposal.ts';
import type { CorrectStandpointInput } from './standpoint.inputs.ts';
import { remarksOf } from './record-standpoint.ts';
import { StandpointCorrection } from './standpoint-correction.entity.ts';
import { TableStandpoint } from './table-standpoint.entity.ts';

/** Until the minutes are adopted the secretary can correct what was recorded; what stood there before is kept. */
export async function correctStandpoint(
  ctx: Context,
  input: CorrectStandpointInput,
): Promise<{ standpoint: TableStandpoint }> {
  const item = await db(ctx).findOneBy(AgendaItem, { id: input.agendaItemId });
  if (!item?.proposalId || item.removedAt) throw notFound();
  await lockProposal(ctx, item.proposalId, 'recordStandpoint');
  const row = await db(ctx).findOneBy(TableStandpoint, { agendaItemId: item.id });
  const meeting = await db(ctx).findOneByOrFail(Meeting, { id: item.meetingId });
  const checks = new Checks();
  const remarks = remarksOf(input, checks);
  const reason = checks.text('reason', input.reason, longText);
  checks.unless(row !== null, 'agendaItemId', ProblemCode.NOT_FOUND);
  const open = canTake(meetingLifecycle, 'recordOutcome', meeting.state);
  checks.unless(open, '', ProblemCode.WRONG_STATE);
  checks.done();
  const { id: standpointId, position, remarks: before } = row!;
  const standpoint = await updateVersion(ctx, 'standpoint', row!, input.version, {
    position: input.position,
    remarks,
  });
  await db(ctx).insert(StandpointCorrection, {
    id: newId(),
    standpointId,
    position,
    remarks: before,
    reason,
    correctedAt: ctx.clock.now(),
    correctedById: ctx.actor.personId!,
  });
  tellMeeting(ctx, meeting.id, MeetingChange.STANDPOINT, item.id);
  return { standpoint };
}

import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, longText, ProblemCode, refuse } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Seat } from '../table/seat.entity.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { lockAgendaItem } from './lock-meeting.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import type { RecordMinorityRemarkInput } from './meeting-record.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { MinorityRemark } from './minority-remark.entity.ts';

type Recorded = { agendaItem: AgendaItem; minorityRemark: MinorityRemark };

/** Keeps what one seat thinks otherwise at an item. Version 0 for the first; emptied, it is no longer shown. */
export async function recordMinorityRemark(
  ctx: Context,
  input: RecordMinorityRemarkInput,
): Promise<Recorded> {
  const { meeting, item } = await lockAgendaItem(ctx, input.agendaItemId, 'recordOutcome');
  after(meetingLifecycle, 'recordOutcome', meeting.state);
  const checks = new Checks();
  const text = checks.optionalText('text', input.text, longText) ?? '';
  const seat = await db(ctx).existsBy(Seat, { id: input.seatId, regionId: meeting.regionId });
  checks.unless(seat, 'seatId', ProblemCode.INVALID);
  checks.done();
  const row = await db(ctx).findOneBy(MinorityRemark, { agendaItemId: item.id, seatId: input.seatId });
  if ((row?.version ?? 0) !== input.version)
    refuse('version', ProblemCode.STALE, { agendaItem: item, minorityRemark: row });
  const said = { text, recordedAt: ctx.clock.now(), recordedById: ctx.actor.personId! };
  const { seatId } = input;
  const minorityRemark = row
    ? await updateVersion(ctx, 'minorityRemark', row, input.version, said)
    : Object.assign(new MinorityRemark(), said, { id: newId(), agendaItemId: item.id, seatId, version: 1 });
  if (!row) await db(ctx).insert(MinorityRemark, minorityRemark);
  tellMeeting(ctx, meeting.id, MeetingChange.REMARK, item.id);
  return { agendaItem: item, minorityRemark };
}

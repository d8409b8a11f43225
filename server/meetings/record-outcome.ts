import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, longText } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import type { RecordOutcomeInput } from './agenda.inputs.ts';
import { lockAgendaItem } from './lock-meeting.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

/** Keeps what was said and what came out at an agenda item. */
export async function recordOutcome(
  ctx: Context,
  input: RecordOutcomeInput,
): Promise<{ agendaItem: AgendaItem }> {
  const { meeting, item } = await lockAgendaItem(ctx, input.agendaItemId, 'recordOutcome');
  after(meetingLifecycle, 'recordOutcome', meeting.state);
  const checks = new Checks();
  const notes = checks.optionalText('notes', input.notes, longText);
  const outcome = checks.optionalText('outcome', input.outcome, longText);
  checks.done();
  const agendaItem = await updateVersion(ctx, 'agendaItem', item, input.version, { notes, outcome });
  tellMeeting(ctx, meeting.id, MeetingChange.OUTCOME, item.id);
  return { agendaItem };
}

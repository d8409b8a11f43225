import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { MeetingChange, tellMeeting } from '../meetings/meeting-live.ts';
import { Meeting, MeetingState } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import { lockProposal, stateAfter } from './find-proposal.ts';
import { tellHistory } from './proposal-timeline.ts';
import type { Proposal } from './proposal.entity.ts';
import type { RecordStandpointInput } from './publication.inputs.ts';
import { TablePosition, TableStandpoint } from './table-standpoint.entity.ts';

const heldStates = [MeetingState.HELD, MeetingState.MINUTES_DRAFTED, MeetingState.MINUTES_ADOPTED];

/** Records where the table stands. Without a held meeting with this proposal on its agenda there is no standpoint. */
export async function recordStandpoint(
  ctx: Context,
  input: RecordStandpointInput,
): Promise<{ proposal: Proposal }> {
  const item = await ctx.database.lock(AgendaItem, input.agendaItemId);
  if (!item?.proposalId || item.removedAt) throw notFound();
  const proposal = await lockProposal(ctx, item.proposalId, 'recordStandpoint');
  const state = stateAfter(proposal, 'discuss');
  const meeting = await db(ctx).findOneByOrFail(Meeting, { id: item.meetingId });
  const checks = new Checks();
  const remarks = remarksOf(input, checks);
  checks.unless(heldStates.includes(meeting.state), 'agendaItemId', ProblemCode.NOT_HELD);
  const recorded = await db(ctx).existsBy(TableStandpoint, { agendaItemId: item.id });
  checks.unless(!recorded, 'agendaItemId', ProblemCode.DUPLICATE);
  checks.done({ proposal });

  await db(ctx).insert(TableStandpoint, {
    id: newId(),
    proposalId: proposal.id,
    agendaItemId: item.id,
    position: input.position,
    remarks,
    recordedAt: ctx.clock.now(),
    recordedById: ctx.actor.personId!,
    version: 1,
  });
  const discussed = await updateVersion(ctx, 'proposal', proposal, proposal.version, { state });
  // What it was, is read at the agenda item: by the table now, by everybody with the minutes.
  const details = { meeting: meeting.date };
  const audience = item.closed ? EventAudience.TABLE : EventAudience.PUBLIC;
  await tellHistory(ctx, discussed, 'proposal.discussed', details, audience);
  tellMeeting(ctx, meeting.id, MeetingChange.STANDPOINT, item.id);
  return { proposal: discussed };
}

/** A position that speaks of remarks or differences must say which. */
export function remarksOf(
  input: Pick<RecordStandpointInput, 'position' | 'remarks'>,
  checks: Checks,
): string | null {
  const { SUPPORTS_WITH_REMARKS, DIVIDED, DOES_NOT_SUPPORT } = TablePosition;
  return [SUPPORTS_WITH_REMARKS, DIVIDED, DOES_NOT_SUPPORT].includes(input.position)
    ? checks.text('remarks', input.remarks, longText)
    : checks.optionalText('remarks', input.remarks, longText);
}

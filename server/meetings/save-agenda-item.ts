import type { Context } from '../access/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkItemDetails } from './agenda-item-details.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import type { SaveAgendaItemInput } from './agenda.inputs.ts';
import { countChange, lockAgendaItem } from './lock-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';

/** Changes what an agenda item says. */
export async function saveAgendaItem(
  ctx: Context,
  input: SaveAgendaItemInput,
): Promise<{ meeting: Meeting; agendaItem: AgendaItem }> {
  const { meeting, item } = await lockAgendaItem(ctx, input.agendaItemId, 'compose');
  after(meetingLifecycle, 'compose', meeting.state);
  const details = checkItemDetails(new Checks(), input);
  const agendaItem = await updateVersion(ctx, 'agendaItem', item, input.version, details);
  await countChange(ctx, meeting);
  return { meeting, agendaItem };
}

import { Attendance, AttendanceStatus } from '../../../server/meetings/attendance.entity.ts';
import { DiscussionPost } from '../../../server/meetings/discussion-post.entity.ts';
import { MeetingState } from '../../../server/meetings/meeting.entity.ts';
import { PrivateNote } from '../../../server/meetings/private-note.entity.ts';
import { Topic, TopicState } from '../../../server/meetings/topic.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { aMeeting, anAgendaItem } from '../../builders/meeting.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { delegation, everybody, hidden, ofTheProvider, staff, table } from './secrets.ts';

const { PLANNED, CANCELLED, HELD, MINUTES_DRAFTED, MINUTES_ADOPTED } = MeetingState;
export const dates = ['2026-01-15', '2026-02-10', '2026-02-20', '2026-04-01', '2026-05-06', '2026-05-20'];

/** Meetings in every state; what stands at them is hidden until it is published. */
export async function hiddenMeetings(scene: Scene) {
  const { on, here } = scene;
  const at = (date: string, state: MeetingState, given = {}) =>
    aMeeting(on, here.region, { date, state, ...given });
  const adopted = await at(dates[0]!, MINUTES_ADOPTED, { minutes: hidden('adopted minutes', everybody) });
  const drafted = await at(dates[1]!, MINUTES_DRAFTED, { minutes: hidden('draft minutes', table) });
  const held = await at(dates[2]!, HELD, { minutes: hidden('minutes that are being written', staff) });
  const convened = await at(dates[3]!, MeetingState.CONVENED, {
    link: `https://${hidden('the link of a meeting', table)}`,
  });
  const planned = await at(dates[4]!, PLANNED, {
    convenedAt: null,
    title: hidden('a planned meeting', table),
  });
  await at(dates[5]!, CANCELLED, {
    convenedAt: null,
    cancelReason: hidden('a meeting cancelled before anybody heard of it', table),
  });

  const items = {
    adopted: await anAgendaItem(on, adopted, {
      outcome: hidden('an outcome in adopted minutes', everybody),
      notes: hidden('what was said', table),
    }),
    held: await anAgendaItem(on, held, {
      outcome: hidden('an outcome before the minutes are adopted', table),
    }),
    open: await anAgendaItem(on, convened, { subject: hidden('an open agenda item', everybody) }),
    closed: await anAgendaItem(on, convened, {
      closed: true,
      subject: hidden('the subject of a closed agenda item', table),
      explanation: hidden('the explanation of a closed agenda item', table),
    }),
    closedAndAdopted: await anAgendaItem(on, adopted, {
      closed: true,
      outcome: hidden('the outcome of a closed agenda item', table),
    }),
    planned: await anAgendaItem(on, planned, {
      subject: hidden('an agenda item that is not published yet', table),
    }),
    removed: await anAgendaItem(on, convened, {
      subject: hidden('an agenda item that was removed', []),
      removedAt: on.clock.now(),
    }),
  };
  for (const meeting of [adopted, drafted, held]) await attendance(scene, meeting.id);
  await preparation(scene, items.open.id);
  await topics(scene);
  return { adopted, drafted, held, convened, planned, items };
}

/** The name of who sat there is hidden with the person. */
async function attendance({ on, roles }: Scene, meetingId: string): Promise<void> {
  const { personId, seatId } = roles.delegate;
  const status = AttendanceStatus.PRESENT;
  await insert(on, Attendance, { id: newId(), meetingId, seatId: seatId!, personId, status });
}

async function preparation({ on, roles }: Scene, agendaItemId: string): Promise<void> {
  const now = on.clock.now();
  for (const who of ['delegate', 'secretary', 'chair'] as const)
    await insert(on, PrivateNote, {
      id: newId(),
      personId: roles[who].personId,
      agendaItemId,
      text: hidden(`a private note of the ${who}`, [who]),
      readAt: null,
      savedAt: now,
      version: 1,
    });
  await insert(on, DiscussionPost, {
    id: newId(),
    agendaItemId,
    personId: roles.delegate.personId,
    seatId: roles.delegate.seatId,
    text: hidden('the discussion within the delegation', delegation),
    postedAt: now,
  });
}

async function topics({ on, here, roles, provider }: Scene): Promise<void> {
  const topic = { regionId: here.region.id, proposedAt: on.clock.now(), agendaItemId: null, version: 1 };
  await insert(on, Topic, {
    ...topic,
    id: newId(),
    providerId: provider.id,
    personId: roles.representative.personId,
    subject: hidden('a topic of a provider', [...ofTheProvider, ...staff]),
    explanation: hidden('the explanation of a topic', [...ofTheProvider, ...staff]),
    state: TopicState.DECLINED,
    reason: hidden('why a topic was declined', [...ofTheProvider, ...staff]),
  });
  await insert(on, Topic, {
    ...topic,
    id: newId(),
    providerId: null,
    personId: roles.delegate.personId,
    subject: hidden('a topic of a delegate', ['delegate', ...staff]),
    explanation: 'Waarom.',
    state: TopicState.PROPOSED,
    reason: null,
  });
}

import { AgendaItem, AgendaPurpose } from '../../../meetings/agenda-item.entity.ts';
import { Attendance, AttendanceStatus } from '../../../meetings/attendance.entity.ts';
import { Meeting, MeetingState } from '../../../meetings/meeting.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { addWorkingDays } from '../../../platform/time/working-days.ts';
import type { AgendaItemContent, Day, MeetingContent } from '../content.ts';
import { holdersOn, type ComposedSeat } from './compose-table.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';
import type { RowOf } from './rows.ts';

export interface ComposedMeeting {
  id: string;
  content: MeetingContent;
  endsAt: Date;
  convenedAt: Date | null;
  minutesAdoptedAt: Date | null;
  items: RowOf<AgendaItem>[];
}

const HELD = new Set<MeetingContent['state']>(['HELD', 'MINUTES_DRAFTED', 'MINUTES_ADOPTED']);

/** Meetings with agenda and attendance. Proposals come later and fill themselves in at their agenda items. */
export function composeMeetings(on: Composition, ids: RegionIds, seats: ComposedSeat[]): ComposedMeeting[] {
  const sorted = on.plan.meetings.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const composed: ComposedMeeting[] = [];
  // The latest first: a meeting refers to the later one in which its minutes were adopted.
  for (const content of sorted.toReversed()) {
    const nextHeld = composed.find((later) => HELD.has(later.content.state));
    const meeting = addMeeting(on, ids, content, nextHeld);
    const items = content.items.map((item, order) => addItem(on, meeting.id, item, order + 1));
    if (HELD.has(content.state)) addAttendance(on, meeting.id, content.on, seats);
    const { id, endsAt, convenedAt, minutesAdoptedAt } = meeting;
    composed.unshift({ id, content, endsAt, convenedAt, minutesAdoptedAt, items });
  }
  return composed;
}

function addMeeting(
  on: Composition,
  ids: RegionIds,
  content: MeetingContent,
  nextHeld: ComposedMeeting | undefined,
): RowOf<Meeting> {
  const agendaOut = addWorkingDays(content.on, -on.plan.region.settings.agendaWorkingDays);
  const hasMinutes = content.state.startsWith('MINUTES');
  const adopted = content.state === 'MINUTES_ADOPTED';
  return on.rows.add(Meeting, {
    regionId: ids.regionId,
    date: content.on,
    startsAt: instantOf(content.on, content.start),
    endsAt: instantOf(content.on, content.end),
    title: content.title,
    place: content.place,
    link: content.link ?? null,
    state: MeetingState[content.state],
    convenedAt: content.state === 'PLANNED' ? null : instantOf(agendaOut, '10:00'),
    minutes: hasMinutes ? minutesOf(content) : null,
    minutesAdoptedAt: adopted
      ? instantOf(nextHeld?.content.on ?? content.on, nextHeld ? '10:00' : '23:00')
      : null,
    adoptedInId: adopted ? (nextHeld?.id ?? null) : null,
    cancelReason: content.reason ?? null,
    version: 1,
  });
}

/** The minutes as text, without what was said behind closed doors. */
export function minutesOf({ items }: MeetingContent): string {
  return items
    .filter(({ closed }) => !closed)
    .map((item, place) =>
      [`Punt ${place + 1}. ${item.subject}`, item.notes, item.outcome].filter(Boolean).join('\n\n'),
    )
    .join('\n\n');
}

function addItem(
  { rows }: Composition,
  meetingId: string,
  item: AgendaItemContent,
  position: number,
): RowOf<AgendaItem> {
  return rows.add(AgendaItem, {
    meetingId,
    position,
    subject: item.subject,
    explanation: item.explanation,
    purpose: AgendaPurpose[item.purpose],
    minutes: item.minutes,
    presenter: item.presenter,
    proposalId: null,
    closed: item.closed ?? false,
    notes: item.notes ?? null,
    outcome: item.outcome ?? null,
    standing: null,
    aboutMeetingId: null,
    removedAt: null,
    version: 1,
  });
}

function addAttendance(
  { rows, random }: Composition,
  meetingId: string,
  day: Day,
  seats: ComposedSeat[],
): void {
  for (const seat of seats) {
    const [holder, substitute] = holdersOn(seat, day);
    if (!holder) continue;
    const drawn = seat.isChair
      ? 'PRESENT'
      : random.weighted({ PRESENT: 82, SUBSTITUTED: 8, EXCUSED: 8, ABSENT: 2 });
    const status =
      drawn === 'SUBSTITUTED' && !substitute ? AttendanceStatus.EXCUSED : AttendanceStatus[drawn];
    const present: Partial<Record<AttendanceStatus, string>> = {
      [AttendanceStatus.PRESENT]: holder.personId,
      ...(substitute && { [AttendanceStatus.SUBSTITUTED]: substitute.personId }),
    };
    rows.add(Attendance, {
      meetingId,
      seatId: seat.id,
      personId: present[status] ?? null,
      status,
      arrivedAt: null,
      leftAt: null,
      version: 1,
    });
  }
}

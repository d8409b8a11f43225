import { CommitmentDueChange } from '../../../commitments/commitment-due-change.entity.ts';
import { CommitmentReturn } from '../../../commitments/commitment-return.entity.ts';
import { Commitment, CommitmentState } from '../../../commitments/commitment.entity.ts';
import { AgendaItem, AgendaPurpose, StandingItem } from '../../../meetings/agenda-item.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import type { CommitmentContent } from '../content.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import type { Staff } from './compose-people.ts';
import type { RegionIds } from './compose-region.ts';
import type { ComposedSeat } from './compose-table.ts';
import type { Composition } from './plan.ts';
import type { RowOf } from './rows.ts';

interface Around {
  ids: RegionIds;
  staff: Staff;
  seats: ComposedSeat[];
  meetings: ComposedMeeting[];
}

/** What was promised at the table; what is past its date is back on the agenda of the next meeting. */
export function composeCommitments(on: Composition, around: Around): void {
  const { commitments = [] } = on.plan;
  const rows = commitments.map((content) => addCommitment(on, around, content));
  const next = around.meetings.find(({ content }) => content.state === 'CONVENED');
  const late = rows.filter(({ dueOn, doneOn }) => next && !doneOn && dueOn < next.content.on);
  if (next && late.length > 0) comeBack(on, next, late);
}

function addCommitment(
  on: Composition,
  { ids, staff, seats, meetings }: Around,
  content: CommitmentContent,
): RowOf<Commitment> {
  const { text, ownerName, dueOn, done, moved } = content;
  const { meeting, item } = madeAt(meetings, content.subject);
  const seat = seats.find(({ name }) => name === content.seat);
  const commitment = on.rows.add(Commitment, {
    regionId: ids.regionId,
    agendaItemId: item.id,
    text,
    ownerName,
    seatId: seat?.id ?? null,
    municipalityId: content.municipality ? ids.municipalities.get(content.municipality)! : null,
    providerId: null,
    dueOn,
    state: done ? CommitmentState.DONE : CommitmentState.OPEN,
    doneOn: done?.on ?? null,
    proof: done?.proof ?? null,
    recordedAt: meeting.endsAt,
    recordedById: staff.secretary,
    removedAt: null,
    version: 1 + Number(Boolean(done)) + Number(Boolean(moved)),
  });
  if (moved)
    on.rows.add(CommitmentDueChange, {
      commitmentId: commitment.id,
      fromDate: moved.from,
      toDate: dueOn,
      reason: moved.reason,
      changedAt: instantOf(moved.on, '10:15'),
      changedById: staff.secretary,
    });
  return commitment;
}

/** The last time that the subject was on the table, of which the minutes are public. */
function madeAt(meetings: ComposedMeeting[], subject: string) {
  const meeting = meetings.findLast(
    ({ content, items }) =>
      content.state === 'MINUTES_ADOPTED' && items.some((item) => item.subject === subject),
  )!;
  return { meeting, item: meeting.items.find((item) => item.subject === subject)! };
}

function comeBack({ rows }: Composition, next: ComposedMeeting, late: RowOf<Commitment>[]): void {
  const item = rows.add(AgendaItem, {
    meetingId: next.id,
    position: next.items.length + 1,
    subject: 'Toezeggingen waarvan de datum voorbij is',
    explanation: null,
    purpose: AgendaPurpose.DISCUSS,
    minutes: null,
    presenter: null,
    proposalId: null,
    closed: false,
    notes: null,
    outcome: null,
    standing: StandingItem.OVERDUE_COMMITMENTS,
    aboutMeetingId: null,
    removedAt: null,
    version: 1,
  });
  for (const { id } of late) rows.add(CommitmentReturn, { agendaItemId: item.id, commitmentId: id });
}

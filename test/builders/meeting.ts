import { AgendaItem, AgendaPurpose } from '../../server/meetings/agenda-item.entity.ts';
import { Meeting, MeetingState } from '../../server/meetings/meeting.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import { instantOf } from '../../server/platform/time/amsterdam.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert, next } from './rows.ts';

/** A convened meeting on 2026-04-01 unless told otherwise; give `date` and `state` as traits. */
export async function aMeeting(on: TestApp, region: Region, given: Partial<Meeting> = {}): Promise<Meeting> {
  const date = given.date ?? '2026-04-01';
  return insert(on, Meeting, {
    id: newId(),
    regionId: region.id,
    date,
    startsAt: instantOf(date, '14:00'),
    endsAt: instantOf(date, '16:00'),
    title: 'Overlegtafel',
    place: 'Gemeentehuis',
    link: null,
    state: MeetingState.CONVENED,
    convenedAt: on.clock.now(),
    minutes: null,
    minutesAdoptedAt: null,
    adoptedInId: null,
    cancelReason: null,
    version: 1,
    ...given,
  });
}

export async function anAgendaItem(
  on: TestApp,
  meeting: Meeting,
  given: Partial<AgendaItem> = {},
): Promise<AgendaItem> {
  return insert(on, AgendaItem, {
    id: newId(),
    meetingId: meeting.id,
    position: next(),
    subject: 'Onderwerp',
    explanation: null,
    purpose: AgendaPurpose.DISCUSS,
    minutes: 15,
    presenter: null,
    proposalId: null,
    closed: false,
    standing: null,
    aboutMeetingId: null,
    notes: null,
    outcome: null,
    removedAt: null,
    version: 1,
    ...given,
  });
}

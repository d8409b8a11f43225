import { DiscussionPost } from '../../../meetings/discussion-post.entity.ts';
import { PrivateNote } from '../../../meetings/private-note.entity.ts';
import { Topic, TopicState } from '../../../meetings/topic.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import type { TableTalk } from '../content.ts';
import { STARRING_PROVIDERS } from '../starring.ts';
import type { ComposedMeeting } from './compose-meetings.ts';
import type { RegionIds } from './compose-region.ts';
import { holdersOn, type ComposedSeat } from './compose-table.ts';
import type { Composition } from './plan.ts';

/** What was proposed for, said about and noted at the agenda of the next meeting. */
export function composeTalk(
  on: Composition,
  ids: RegionIds,
  meetings: ComposedMeeting[],
  seats: ComposedSeat[],
): void {
  const { talk } = on.plan;
  const next = meetings.find(({ content }) => content.state === 'CONVENED');
  if (!talk || !next) return;
  const itemOf = (subject: string) => next.items.find((item) => item.subject === subject)!.id;
  addTopics(on, ids, talk, itemOf);
  addPosts(on, talk, seats, itemOf);
  addNotes(on, talk, itemOf);
}

type ItemOf = (subject: string) => string;

function addTopics(on: Composition, ids: RegionIds, { topics }: TableTalk, itemOf: ItemOf): void {
  for (const { on: day, by, subject, explanation, placedAt, declined } of topics)
    on.rows.add(Topic, {
      regionId: ids.regionId,
      providerId: providerOf(on, by),
      personId: on.shared.people.get(by)!,
      subject,
      explanation,
      proposedAt: instantOf(day, '11:20'),
      state: placedAt ? TopicState.PLACED : declined ? TopicState.DECLINED : TopicState.PROPOSED,
      agendaItemId: placedAt ? itemOf(placedAt) : null,
      reason: declined ?? null,
      version: 1,
    });
}

function addPosts({ rows }: Composition, { posts }: TableTalk, seats: ComposedSeat[], itemOf: ItemOf): void {
  for (const { seat: name, on: day, subject, text } of posts) {
    const seat = seats.find((one) => one.name === name)!;
    const { personId } = holdersOn(seat, day)[0]!;
    const postedAt = instantOf(day, '20:05');
    rows.add(DiscussionPost, { agendaItemId: itemOf(subject), personId, seatId: seat.id, text, postedAt });
  }
}

function addNotes({ rows, shared, calendar }: Composition, { notes }: TableTalk, itemOf: ItemOf): void {
  const savedAt = instantOf(calendar.workday(-2), '21:30');
  for (const { person, subject, text, read } of notes) {
    const personId = shared.people.get(person)!;
    const readAt = read ? savedAt : null;
    rows.add(PrivateNote, { personId, agendaItemId: itemOf(subject), text, readAt, savedAt, version: 1 });
  }
}

function providerOf({ shared }: Composition, email: string): string {
  const domain = email.split('@')[1];
  return shared.providers.get(STARRING_PROVIDERS.find((provider) => provider.domain === domain)!.name)!;
}

import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import type { Language } from '../platform/language.ts';
import { byId } from '../platform/loaders.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Region } from '../regions/region.entity.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { lockMeeting } from './lock-meeting.ts';
import { MeetingChange, tellMeeting } from './meeting-live.ts';
import type { Meeting } from './meeting.entity.ts';
import type { BuildMinutesInput } from './minutes.inputs.ts';
import { meetingLifecycle } from './meeting.lifecycle.ts';
import { agendaOf, attendanceOf, seatOf } from './meeting.loaders.ts';
import { minutesWords } from './minutes-text.ts';
import { remarksOf } from './minority-remark.loaders.ts';
import { longestMinutes } from './write-minutes.ts';

/** What a room above adds to the minutes at each item: a standpoint, commitments. */
type Lines = (ctx: Context, items: readonly AgendaItem[], language: Language) => Promise<Map<string, string>>;
const fromAbove: Lines[] = [];

export function alsoInMinutes(lines: Lines): void {
  if (!fromAbove.includes(lines)) fromAbove.push(lines);
}

const personOf = byId(Person);

/** Builds the draft from what was recorded, below what was written already: nothing that somebody typed is replaced. */
export async function buildMinutes(ctx: Context, input: BuildMinutesInput): Promise<{ meeting: Meeting }> {
  const meeting = await lockMeeting(ctx, input.meetingId, 'writeMinutes');
  after(meetingLifecycle, 'writeMinutes', meeting.state);
  const { defaultLanguage } = await db(ctx).findOneByOrFail(Region, { id: meeting.regionId });
  const built = await minutesFromRecord(ctx, meeting, defaultLanguage);
  const minutes = [meeting.minutes, built].filter(Boolean).join('\n\n');
  const checks = new Checks();
  const fits = minutes.length <= longestMinutes && Buffer.byteLength(minutes) <= 65_000;
  checks.unless(fits, 'minutes', ProblemCode.TOO_LONG, longestMinutes);
  checks.done({ meeting });
  const saved = await updateVersion(ctx, 'meeting', meeting, input.version, { minutes });
  tellMeeting(ctx, meeting.id, MeetingChange.MINUTES);
  return { meeting: saved };
}

/** Attendance, and per item what came out. Closed items are left out: the minutes become everybody's. */
export async function minutesFromRecord(ctx: Context, meeting: Meeting, language: Language): Promise<string> {
  const words = minutesWords[language];
  const items = (await agendaOf(ctx).load(meeting.id)).filter(({ closed }) => !closed);
  const above = await Promise.all(fromAbove.map((lines) => lines(ctx, items, language)));
  const parts = await Promise.all(
    items.map(async (item) => {
      const remarks = await remarksOf(ctx).load(item.id);
      const lines = await Promise.all(
        remarks
          .filter(({ text }) => text)
          .map(async ({ seatId, text }) => `- ${(await seatOf(ctx).load(seatId))?.name}: ${oneLine(text)}`),
      );
      const [standpoint, ...others] = above.map((map) => map.get(item.id));
      return [
        `${words.item} ${item.position}. ${item.subject}`,
        item.outcome,
        standpoint,
        lines.length > 0 ? `${words.remarks}:\n\n${lines.join('\n')}` : null,
        ...others,
      ]
        .filter(Boolean)
        .join('\n\n');
    }),
  );
  return [await presence(ctx, meeting, language), ...parts].filter(Boolean).join('\n\n');
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** Per seat, with the name of who sat there only where that person consents. */
async function presence(ctx: Context, meeting: Meeting, language: Language): Promise<string> {
  const words = minutesWords[language];
  const rows = await attendanceOf(ctx).load(meeting.id);
  const lines = await Promise.all(
    rows.map(async ({ seatId, personId, status, arrivedAt, leftAt }) => {
      const seat = await seatOf(ctx).load(seatId);
      const person = personId ? await personOf(ctx).load(personId) : null;
      const facts = [
        words.statuses[status],
        person?.namePublic && person.name,
        arrivedAt && words.from(arrivedAt),
        leftAt && words.until(leftAt),
      ];
      return `- ${seat?.name}: ${facts.filter(Boolean).join(', ')}`;
    }),
  );
  return lines.length > 0 ? `${words.present}\n\n${lines.join('\n')}` : '';
}

import type { Context } from '../access/context.ts';
import { Person } from '../people/person.entity.ts';
import type { Language } from '../platform/language.ts';
import { byId } from '../platform/loaders.ts';
import { textBlocks, type PdfBlock, type PdfContent } from '../platform/pdf/pdf-content.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { dateInWords, timesInWords } from '../platform/time/in-words.ts';
import type { Region } from '../regions/region.entity.ts';
import type { Meeting } from './meeting.entity.ts';
import { attendanceOf, meetingById, seatOf } from './meeting.loaders.ts';
import { minutesParts, minutesWords } from './minutes-text.ts';

const words: Record<
  Language,
  { title: (date: string) => string; adopted: (on: string, date: string) => string; head: string[] }
> = {
  nl: {
    title: (date) => `Verslag van de overlegtafel op ${date}`,
    adopted: (on, date) => `Vastgesteld op ${on}, in de vergadering van ${date}.`,
    head: ['Zetel', 'Aanwezigheid', 'Naam'],
  },
  fy: {
    title: (date) => `Ferslach fan de oerlistafel op ${date}`,
    adopted: (on, date) => `Fêststeld op ${on}, yn de gearkomste fan ${date}.`,
    head: ['Sit', 'Oanwêzigens', 'Namme'],
  },
  en: {
    title: (date) => `Minutes of the consultation table on ${date}`,
    adopted: (on, date) => `Adopted on ${on}, in the meeting of ${date}.`,
    head: ['Seat', 'Attendance', 'Name'],
  },
};

const personOf = byId(Person);

/** The adopted minutes as a document: when and where, who were there as a table, and the text under its headings. */
export async function minutesPdf(ctx: Context, region: Region, meeting: Meeting): Promise<PdfContent> {
  const language = region.defaultLanguage;
  const { title, adopted } = words[language];
  const date = dateInWords(meeting.date, language);
  const later = meeting.adoptedInId ? await meetingById(ctx).load(meeting.adoptedInId) : null;
  const at = meeting.minutesAdoptedAt ?? meeting.endsAt;
  const on = dateInWords(localDate(at), language);
  const facts = [timesInWords(meeting.startsAt, meeting.endsAt), meeting.place].filter(Boolean).join(', ');
  const parts = minutesParts(meeting.minutes ?? '');
  return {
    title: title(date),
    language,
    author: `Overlegtafel ${region.name}`,
    at,
    footer: `Overlegtafel ${region.name}, ${date}`,
    blocks: [
      { kind: 'paragraph', text: `${facts}.` },
      ...(later
        ? [{ kind: 'paragraph' as const, text: adopted(on, dateInWords(later.date, language)) }]
        : []),
      ...(await presence(ctx, meeting, language)),
      ...parts
        .filter(({ heading }) => heading !== minutesWords[language].present)
        .flatMap(({ heading, text }): PdfBlock[] => [
          ...(heading ? [{ kind: 'heading' as const, level: 2 as const, text: heading }] : []),
          ...(text ? textBlocks(text) : []),
        ]),
    ],
  };
}

/** Who were there, as everybody may know it: seats, and names by consent. */
async function presence(ctx: Context, meeting: Meeting, language: Language): Promise<PdfBlock[]> {
  const { present, statuses, from, until } = minutesWords[language];
  const rows = await Promise.all(
    (await attendanceOf(ctx).load(meeting.id)).map(async (row) => {
      const seat = await seatOf(ctx).load(row.seatId);
      const person = row.personId ? await personOf(ctx).load(row.personId) : null;
      const status = [
        statuses[row.status],
        row.arrivedAt && from(row.arrivedAt),
        row.leftAt && until(row.leftAt),
      ];
      const name = person?.namePublic ? person.name : '–';
      return [seat?.name ?? '–', status.filter(Boolean).join(', '), name];
    }),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: present },
    { kind: 'table', head: words[language].head, rows, widths: [5, 3, 3], rowHeadings: true },
  ];
}

import { Field, ObjectType } from 'type-graphql';
import { Language } from '../platform/language.ts';

export const minutesWords = {
  nl: {
    present: 'Aanwezig',
    item: 'Punt',
    said: 'Besproken',
    remarks: 'Minderheidsopmerkingen',
    statuses: {
      PRESENT: 'aanwezig',
      SUBSTITUTED: 'vervangen',
      EXCUSED: 'afwezig met bericht',
      ABSENT: 'afwezig',
    },
    from: (time: string) => `vanaf ${time} uur`,
    until: (time: string) => `tot ${time} uur`,
  },
  fy: {
    present: 'Oanwêzich',
    item: 'Punt',
    said: 'Besprutsen',
    remarks: 'Opmerkingen fan in minderheid',
    statuses: {
      PRESENT: 'oanwêzich',
      SUBSTITUTED: 'ferfongen',
      EXCUSED: 'ôfwêzich mei berjocht',
      ABSENT: 'ôfwêzich',
    },
    from: (time: string) => `fan ${time} oere ôf`,
    until: (time: string) => `oant ${time} oere`,
  },
  en: {
    present: 'Present',
    item: 'Item',
    said: 'Discussed',
    remarks: 'Minority remarks',
    statuses: { PRESENT: 'present', SUBSTITUTED: 'substituted', EXCUSED: 'excused', ABSENT: 'absent' },
    from: (time: string) => `from ${time}`,
    until: (time: string) => `until ${time}`,
  },
} satisfies Record<Language, unknown>;

@ObjectType({ description: 'A part of the minutes under one heading.' })
export class MinutesPart {
  @Field(() => String, { nullable: true, description: 'Heading; null for what comes before the first.' })
  heading: string | null;

  @Field(() => String, { description: 'Text, as paragraphs and lists.' })
  text: string;
}

const presentWords = Object.values(Language).map((language) => minutesWords[language].present);
const itemHeading = /^(Punt|Item) \d+\. \S/;

/** The minutes by their headings: a line of its own that names an item, or who were there. The secretary types plain text. */
export function minutesParts(minutes: string): MinutesPart[] {
  const parts: MinutesPart[] = [];
  for (const block of minutes.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const text = block.trim();
    const [first = '', ...rest] = text.split('\n');
    if (itemHeading.test(first) || presentWords.includes(first))
      parts.push({ heading: first, text: rest.join('\n') });
    else if (parts.length === 0) parts.push({ heading: null, text });
    else parts.at(-1)!.text = [parts.at(-1)!.text, text].filter(Boolean).join('\n\n');
  }
  return parts.filter(({ heading, text }) => heading || text);
}

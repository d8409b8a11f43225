import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import type { MailKind } from '../notifications/mail-kinds.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';
import { peopleAtTable } from '../table/people-at-table.ts';
import type { Meeting } from './meeting.entity.ts';
import type { MeetingMail } from './meeting.mails.ts';

/** Mails everybody at the table of a meeting - delegation, substitutes and staff - each in their own language. */
export async function mailTable(
  ctx: Context,
  meeting: Meeting,
  content: (language: Language, mail: MeetingMail) => MailContent,
  kind: MailKind,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: meeting.regionId });
  const people = await peopleAtTable(ctx, region.id);
  const mail = {
    meeting,
    regionName: region.name,
    page: `${ctx.config.BASE_URL}/${region.slug}/vergaderingen/${meeting.date}`,
    calendar: `${ctx.config.BASE_URL}/calendar/${region.slug}/${meeting.date}.ics`,
  };
  const mails = people.map((person) => {
    const language = person.language ?? region.defaultLanguage;
    return { to: { ...person, language }, content: content(language, mail) };
  });
  await queueMails(ctx, mails, {
    kind,
    subjectId: meeting.id,
    signature: `Overlegtafel ${region.name}`,
    accentColour: region.accentColour,
  });
}

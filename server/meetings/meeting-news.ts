import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { Region } from '../regions/region.entity.ts';
import { mailNews } from '../subscriptions/mail-news.ts';
import type { Meeting } from './meeting.entity.ts';

/** Tells who subscribed to the news of the region that an agenda or minutes are public. */
export async function tellSubscribers(
  ctx: Context,
  meeting: Meeting,
  write: (language: Language, date: string, url: string) => MailContent,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: meeting.regionId });
  const url = `${ctx.config.BASE_URL}/${region.slug}/vergaderingen/${meeting.date}`;
  await mailNews(ctx, region, meeting.id, (language) =>
    write(language, dateInWords(meeting.date, language), url),
  );
}

export function agendaNews(language: Language, date: string, url: string): MailContent {
  return {
    nl: {
      subject: `Agenda van de overlegtafel op ${date}`,
      paragraphs: [`Op ${date} vergadert de overlegtafel. De agenda staat klaar.`],
      action: { label: 'Bekijk de agenda', url },
    },
    fy: {
      subject: `Wurklist fan de oerlistafel op ${date}`,
      paragraphs: [`Op ${date} fergadert de oerlistafel. De wurklist stiet klear.`],
      action: { label: 'Besjoch de wurklist', url },
    },
    en: {
      subject: `Agenda of the consultation table on ${date}`,
      paragraphs: [`The consultation table meets on ${date}. The agenda is ready.`],
      action: { label: 'See the agenda', url },
    },
  }[language];
}

/** The minutes are adopted, so that everybody can read them: to subscribers, and to the table. */
export function minutesNews(language: Language, date: string, url: string): MailContent {
  return {
    nl: {
      subject: `Verslag van de overlegtafel op ${date}`,
      paragraphs: [`Het verslag van de overlegtafel op ${date} is vastgesteld. Iedereen kan het lezen.`],
      action: { label: 'Lees het verslag', url },
    },
    fy: {
      subject: `Ferslach fan de oerlistafel op ${date}`,
      paragraphs: [`It ferslach fan de oerlistafel op ${date} is fêststeld. Elkenien kin it lêze.`],
      action: { label: 'Lês it ferslach', url },
    },
    en: {
      subject: `Minutes of the consultation table on ${date}`,
      paragraphs: [`The minutes of the consultation table on ${date} are adopted. Everyone can read them.`],
      action: { label: 'Read the minutes', url },
    },
  }[language];
}

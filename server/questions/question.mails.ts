import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import type { ConstituencyQuestion } from './constituency-question.entity.ts';

interface About {
  seat: string;
  subject: string;
  until: string;
  url: string;
  quote: string;
}

/** Asks everybody who represents one of the providers. */
export async function mailQuestion(
  ctx: Context,
  question: ConstituencyQuestion,
  subject: string,
  providerIds: string[],
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: question.regionId });
  const seat = await db(ctx).findOneByOrFail(Seat, { id: question.seatId });
  const about = {
    seat: seat.name,
    subject,
    until: question.answerUntil.split('-').toReversed().join('-'),
    url: `${ctx.config.BASE_URL}/${region.slug}/vragen`,
    quote: question.text,
  };
  const people = await representativesOf(ctx, providerIds);
  const mails = people.map((to) => {
    const language = to.language ?? region.defaultLanguage;
    return { to: { ...to, language }, content: write[language](about) };
  });
  const { name: signature, accentColour } = region;
  await queueMails(ctx, mails, { kind: 'question.asked', subjectId: question.id, signature, accentColour });
}

const write: Record<Language, (about: About) => MailContent> = {
  nl: ({ seat, subject, until, url, quote }) => ({
    subject: `Vraag van uw afgevaardigde: ${subject}`,
    paragraphs: [
      `Uw afgevaardigde aan de overlegtafel (${seat}) heeft een vraag over ${subject}.`,
      `U kunt antwoorden tot en met ${until}. De overlegtafel leest uw antwoord.`,
    ],
    quote,
    action: { label: 'Geef antwoord', url },
  }),
  fy: ({ seat, subject, until, url, quote }) => ({
    subject: `Fraach fan jo ôffurdige: ${subject}`,
    paragraphs: [
      `Jo ôffurdige oan de oerlistafel (${seat}) hat in fraach oer ${subject}.`,
      `Jo kinne antwurdzje oant en mei ${until}. De oerlistafel lêst jo antwurd.`,
    ],
    quote,
    action: { label: 'Jou antwurd', url },
  }),
  en: ({ seat, subject, until, url, quote }) => ({
    subject: `Question from your delegate: ${subject}`,
    paragraphs: [
      `Your delegate at the table (${seat}) has a question about ${subject}.`,
      `You can answer until ${until}. The table reads your answer.`,
    ],
    quote,
    action: { label: 'Answer', url },
  }),
};

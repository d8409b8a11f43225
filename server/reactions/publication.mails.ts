import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { HeldPublication } from './hold-publication.ts';
import { readingOf, type PublicReading } from './public-reading.ts';
import { publicationWords, type PublicationNews } from './publication-words.ts';
import { citationOf } from './redaction-ground.ts';

/**
 * Tells everybody who represents the provider that its reaction became public, will not, or no longer is, with what
 * everybody reads and how to object. The reason stays with the staff, for whom it was written.
 */
export async function mailPublication(
  ctx: Context,
  { reaction, proposal, current }: HeldPublication,
  news: PublicationNews,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: reaction.regionId });
  const reading = news === 'released' ? await readingOf(ctx, current) : null;
  const quote = reading ? await inFull(ctx, reading) : '';
  const at = `${ctx.config.BASE_URL}/${region.slug}`;
  const url = reading
    ? `${at}/voorstellen/${proposal.number}/openbare-reacties`
    : `${at}/reacties/${reaction.receiptNumber}`;
  const mails = (await representativesOf(ctx, [reaction.providerId])).map((to) => {
    const language = to.language ?? region.defaultLanguage;
    const told = { receipt: reaction.receiptNumber ?? '', proposal: proposal.number ?? '' };
    const content = publicationMail(language, news, { ...told, contact: region.contactEmail, reading });
    const action = { label: publicationWords[language].labels[reading ? 'all' : 'own'], url };
    return {
      to: { ...to, language },
      content: { ...content, quote, action },
      providerId: reaction.providerId,
    };
  });
  await queueMails(ctx, mails, {
    kind: 'reaction.publication',
    subjectId: reaction.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

interface Told {
  receipt: string;
  proposal: string;
  contact: string;
  reading: PublicReading | null;
}

function publicationMail(
  language: Language,
  news: PublicationNews,
  { receipt, proposal, contact, reading }: Told,
): MailContent {
  const words = publicationWords[language];
  const { subject, said } = words.news[news];
  const grounds = reading?.grounds.map((ground) => citationOf[ground]).join(', ');
  const leftOut = reading && (grounds ? words.leftOut(grounds) : words.whole);
  return {
    subject: subject(receipt),
    paragraphs: [said(receipt, proposal), leftOut, words.object(contact)].filter((line) => line !== null),
  };
}

/** All that everybody reads: the text, each comment under its article, and each file or the omission in its place. */
async function inFull(ctx: Context, { text, comments, files }: PublicReading): Promise<string> {
  const ids = comments.map(({ clauseChangeId }) => clauseChangeId);
  const articles = ids.length > 0 ? await db(ctx).findBy(ClauseChange, { id: In(ids) }) : [];
  const article = new Map(articles.map((one) => [one.id, one.article]));
  const said = comments.map((one) => `${article.get(one.clauseChangeId) ?? ''}\n${one.text}`);
  const names = files.map(({ document, omission }) => document?.title ?? omission ?? '');
  return [text, ...said, names.join('\n')].filter((part) => part.trim()).join('\n\n');
}

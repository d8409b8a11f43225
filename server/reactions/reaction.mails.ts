import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { Language } from '../platform/language.ts';
import { localDate, localTime } from '../platform/time/amsterdam.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import type { ReactionComment } from './reaction-comment.entity.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import type { Reaction } from './reaction.entity.ts';
import { articlesOfComments, receiptText } from './receipt-text.ts';

export interface Submitted {
  region: Region;
  proposal: Proposal;
  reaction: Reaction;
  revision: ReactionRevision;
  comments: ReactionComment[];
}

/** Mails everybody who represents the provider what was submitted, in full: their proof, whatever happens to the portal. */
export async function mailReceipt(ctx: Context, submitted: Submitted): Promise<void> {
  const { region, proposal, reaction, revision, comments } = submitted;
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: revision.proposalVersionId });
  const articles = await articlesOfComments(ctx, comments);
  const url = `${ctx.config.BASE_URL}/${region.slug}/reacties/${reaction.receiptNumber}`;
  const people = await representativesOf(ctx, [reaction.providerId]);
  const mails = people.map((to) => {
    const language = to.language ?? region.defaultLanguage;
    const quote = receiptText(language, revision, comments, articles);
    const about = `${proposal.number} ${version.title}`;
    const content = { ...receiptMail(language, submitted, about, url), quote };
    return { to: { ...to, language }, content, providerId: reaction.providerId };
  });
  await queueMails(ctx, mails, {
    kind: 'reaction.receipt',
    subjectId: reaction.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

function receiptMail(
  language: Language,
  { reaction, revision }: Submitted,
  about: string,
  url: string,
): MailContent {
  const number = reaction.receiptNumber ?? '';
  const at = revision.submittedAt ?? reaction.createdAt;
  const when = `${localDate(at).split('-').toReversed().join('-')}, ${localTime(at)}`;
  return {
    [Language.nl]: dutch(number, about, when, reaction.late, revision.number > 1),
    [Language.fy]: frisian(number, about, when, reaction.late, revision.number > 1),
    [Language.en]: english(number, about, when, reaction.late, revision.number > 1),
  }[language](url);
}

type Receipt = (
  number: string,
  about: string,
  when: string,
  late: boolean,
  amended: boolean,
) => (url: string) => MailContent;

const dutch: Receipt = (number, about, when, late, amended) => (url) => ({
  subject: `Ontvangstbewijs ${number}`,
  paragraphs: [
    amended
      ? `Uw gewijzigde reactie op ${about} is ontvangen op ${when} uur.`
      : `Uw reactie op ${about} is ontvangen op ${when} uur.`,
    `Het nummer van uw ontvangstbewijs is ${number}.`,
    late
      ? 'De reactietermijn was voorbij. Uw reactie is bewaard en staat als te laat gemerkt. De gemeenten bepalen of zij de reactie nog meenemen.'
      : 'Tot het einde van de reactietermijn kunt u uw reactie wijzigen of intrekken.',
    'Hieronder staat de volledige tekst.',
  ],
  action: { label: 'Bekijk uw reactie', url },
});

const frisian: Receipt = (number, about, when, late, amended) => (url) => ({
  subject: `Untfangstbewiis ${number}`,
  paragraphs: [
    amended
      ? `Jo wizige reaksje op ${about} is ûntfongen op ${when} oere.`
      : `Jo reaksje op ${about} is ûntfongen op ${when} oere.`,
    `It nûmer fan jo ûntfangstbewiis is ${number}.`,
    late
      ? 'De reaksjetermyn wie foarby. Jo reaksje is bewarre en stiet as te let oanmurken. De gemeenten bepale oft se de reaksje noch meinimme.'
      : 'Oant de ein fan de reaksjetermyn kinne jo jo reaksje wizigje of ynlûke.',
    'Hjirûnder stiet de folsleine tekst.',
  ],
  action: { label: 'Besjoch jo reaksje', url },
});

const english: Receipt = (number, about, when, late, amended) => (url) => ({
  subject: `Receipt ${number}`,
  paragraphs: [
    amended
      ? `Your amended reaction to ${about} was received on ${when}.`
      : `Your reaction to ${about} was received on ${when}.`,
    `Your receipt number is ${number}.`,
    late
      ? 'The deadline had passed. Your reaction is kept and marked late. The municipalities decide whether they still consider it.'
      : 'Until the deadline you can amend or withdraw your reaction.',
    'The full text follows.',
  ],
  action: { label: 'See your reaction', url },
});

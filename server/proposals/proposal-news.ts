import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import type { Region } from '../regions/region.entity.ts';
import { mailNews } from '../subscriptions/mail-news.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';

/** Tells who subscribed to the news of the region that a proposal is open. */
export function tellPublished(
  ctx: Context,
  region: Region,
  proposal: Proposal,
  version: ProposalVersion,
): Promise<void> {
  const url = `${ctx.config.BASE_URL}/${region.slug}/voorstellen/${proposal.number}`;
  return mailNews(ctx, region, proposal.id, (language) => newsMail(language, proposal, version, url));
}

function newsMail(
  language: Language,
  proposal: Proposal,
  version: ProposalVersion,
  url: string,
): MailContent {
  const name = `${proposal.number} ${version.title}`;
  const until = dateInWords(proposal.deadlineDate!, language);
  const summary = version.summary.length > 1200 ? `${version.summary.slice(0, 1200)}…` : version.summary;
  return {
    nl: {
      subject: `Nieuw voorstel ${name}`,
      paragraphs: [summary, `Aanbieders met een contract kunnen reageren tot en met ${until}.`],
      action: { label: 'Lees het voorstel', url },
    },
    fy: {
      subject: `Nij útstel ${name}`,
      paragraphs: [summary, `Oanbieders mei in kontrakt kinne reagearje oant en mei ${until}.`],
      action: { label: 'Lês it útstel', url },
    },
    en: {
      subject: `New proposal ${name}`,
      paragraphs: [summary, `Providers with a contract can react until ${until}.`],
      action: { label: 'Read the proposal', url },
    },
  }[language];
}

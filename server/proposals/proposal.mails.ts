import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import type { MailKind } from '../notifications/mail-kinds.ts';
import { queueMails, type Recipient } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';
import { peopleConcerned } from './concerned-people.ts';
import {
  extendedMail,
  nextVersionMail,
  publishedMail,
  reviewAskedMail,
  reviewGivenMail,
  withdrawnMail,
  type ProposalInMail,
} from './proposal-mail-texts.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import { reactionAddresses } from './reaction-address.ts';

type Write = (language: Language, about: ProposalInMail) => MailContent;

export const mailPublished = (
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  region: Region,
): Promise<void> => mailConcerned(ctx, proposal, version, region, 'proposal.published', publishedMail);

export const mailNextVersion = (
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  region: Region,
): Promise<void> => mailConcerned(ctx, proposal, version, region, 'proposal.next-version', nextVersionMail);

export const mailExtended = (ctx: Context, proposal: Proposal, reason: string): Promise<void> =>
  mailAboutCurrent(ctx, proposal, 'proposal.deadline-extended', (language, about) =>
    extendedMail(language, about, reason),
  );

export const mailWithdrawn = (ctx: Context, proposal: Proposal, reason: string): Promise<void> =>
  mailAboutCurrent(ctx, proposal, 'proposal.withdrawn', (language, about) =>
    withdrawnMail(language, about, reason),
  );

export const mailReviewAsked = (
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  to: Recipient,
): Promise<void> => mailColleague(ctx, proposal, version, to, 'proposal.review-asked', reviewAskedMail);

export const mailReviewGiven = (
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  to: Recipient,
): Promise<void> => mailColleague(ctx, proposal, version, to, 'proposal.review-given', reviewGivenMail);

async function mailAboutCurrent(
  ctx: Context,
  proposal: Proposal,
  kind: MailKind,
  write: Write,
): Promise<void> {
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  await mailConcerned(ctx, proposal, version, region, kind, write);
}

async function mailConcerned(
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  region: Region,
  kind: MailKind,
  write: Write,
): Promise<void> {
  const url = `${ctx.config.BASE_URL}/${region.slug}/voorstellen/${proposal.number}`;
  const about = { proposal, version, region, url };
  const people = await peopleConcerned(ctx, proposal);
  const addresses = proposal.withdrawnAt
    ? new Map<string, string>()
    : await reactionAddresses(ctx, proposal.id);
  await queueMails(
    ctx,
    people.map(({ person, providerId }) => {
      const mail = writer(region, write, about)(person);
      const replyTo = (providerId && addresses.get(providerId)) || null;
      return {
        ...mail,
        ...(replyTo && { content: answerable(mail.content, mail.to.language) }),
        providerId,
        replyTo,
      };
    }),
    {
      kind,
      subjectId: proposal.id,
      signature: region.name,
      accentColour: region.accentColour,
    },
  );
}

async function mailColleague(
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
  to: Recipient,
  kind: MailKind,
  write: Write,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const url = `${ctx.config.BASE_URL}/${region.slug}/beheer/voorstellen/${proposal.id}`;
  const mail = writer(region, write, { proposal, version, region, url })(to);
  await queueMails(ctx, [mail], {
    kind,
    subjectId: proposal.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

/** A provider answers this mail to react: the address of the answer says which provider, and to what. */
function answerable(content: MailContent, language: Language): MailContent {
  const says = {
    nl: 'U kunt reageren in het portaal. U kunt ook antwoorden op deze mail: uw antwoord is dan uw reactie.',
    fy: 'Jo kinne reagearje yn it portaal. Jo kinne ek antwurdzje op dizze mail: jo antwurd is dan jo reaksje.',
    en: 'You can react in the portal. You can also reply to this mail: your reply is then your reaction.',
  }[language];
  return { ...content, paragraphs: [...content.paragraphs, says] };
}

/** Writes in the language that somebody chose, else in that of the region. */
const writer = (region: Region, write: Write, about: ProposalInMail) => (person: Recipient) => {
  const language = person.language ?? region.defaultLanguage;
  return { to: { id: person.id, email: person.email, language }, content: write(language, about) };
};

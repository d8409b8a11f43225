import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { Language } from '../platform/language.ts';
import { emailKey } from '../platform/text.ts';
import { localDate, localTime } from '../platform/time/amsterdam.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import type { Region } from '../regions/region.entity.ts';
import type { ReactionComment } from './reaction-comment.entity.ts';
import type { ReactionRevision } from './reaction-revision.entity.ts';
import { ReactionChannel, type Reaction } from './reaction.entity.ts';
import { articlesOfComments, receiptText } from './receipt-text.ts';

export interface Submitted {
  region: Region;
  proposal: Proposal;
  reaction: Reaction;
  revision: ReactionRevision;
  comments: ReactionComment[];
  answersTo?: AnsweredMail | null;
}

/** The mail that a reaction came in, and who wrote it. */
export interface AnsweredMail {
  address: string;
  messageId: string;
}

/** Mails everybody who represents the provider what was submitted, in full: their proof, whatever happens to the portal. */
export async function mailReceipt(ctx: Context, submitted: Submitted): Promise<void> {
  const { region, proposal, reaction, revision, comments } = submitted;
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: revision.proposalVersionId });
  const articles = await articlesOfComments(ctx, comments);
  const url = `${ctx.config.BASE_URL}/${region.slug}/reacties/${reaction.receiptNumber}`;
  const people = await representativesOf(ctx, [reaction.providerId]);
  const receipt = await receiptOf(ctx, submitted, `${proposal.number} ${version.title}`);
  const mails = people.map((to) => {
    const language = to.language ?? region.defaultLanguage;
    const quote = receiptText(language, revision, comments, articles);
    const { label, ...mail } = receiptMails[language](receipt);
    const content = { ...mail, action: { label, url }, quote };
    const { answersTo } = submitted;
    const inReplyTo = answersTo && emailKey(answersTo.address) === to.emailKey ? answersTo.messageId : null;
    return { to: { ...to, language }, content, providerId: reaction.providerId, inReplyTo };
  });
  await queueMails(ctx, mails, {
    kind: 'reaction.receipt',
    subjectId: reaction.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

interface Receipt {
  number: string;
  about: string;
  when: string;
  late: boolean;
  amended: boolean;
  /** Who wrote it down for the provider; null when it came in by itself. */
  registered: string | null;
  channel: ReactionChannel;
}

async function receiptOf(ctx: Context, { reaction, revision }: Submitted, about: string): Promise<Receipt> {
  const at = revision.receivedAt ?? revision.submittedAt ?? reaction.createdAt;
  const day = (date: string) => date.split('-').toReversed().join('-');
  const registeredFor =
    revision.registeredForId && (await db(ctx).findOneBy(Municipality, { id: revision.registeredForId }));
  return {
    number: reaction.receiptNumber ?? '',
    about,
    when:
      revision.receivedOn && !revision.receivedAt
        ? day(revision.receivedOn)
        : `${day(localDate(at))}, ${localTime(at)}`,
    late: reaction.late,
    amended: revision.number > 1,
    registered: revision.registeredById ? ((registeredFor || null)?.name ?? '') : null,
    channel: revision.channel,
  };
}

const receiptMails: Record<Language, (receipt: Receipt) => Omit<MailContent, 'action'> & { label: string }> =
  {
    [Language.nl]: ({ number, about, when, late, amended, registered, channel }) => ({
      subject: `Ontvangstbewijs ${number}`,
      paragraphs: [
        `Uw ${amended ? 'gewijzigde reactie' : 'reactie'} op ${about} is ${
          { PORTAL: '', E_MAIL: 'per e-mail ', LETTER: 'per brief ', SPOKEN: 'mondeling ' }[channel]
        }ontvangen op ${when}${channel === ReactionChannel.PORTAL ? ' uur' : ''}.`,
        ...(registered === null
          ? []
          : [
              `${registered ? `De gemeente ${registered}` : 'De regio'} heeft de reactie voor u in het portaal gezet.`,
            ]),
        `Het nummer van uw ontvangstbewijs is ${number}.`,
        late
          ? 'De reactietermijn was voorbij. Uw reactie is bewaard en staat als te laat gemerkt. De gemeenten bepalen of zij de reactie nog meenemen.'
          : 'Tot het einde van de reactietermijn kunt u uw reactie wijzigen of intrekken.',
        'Hieronder staat de volledige tekst.',
      ],
      label: 'Bekijk uw reactie',
    }),
    [Language.fy]: ({ number, about, when, late, amended, registered, channel }) => ({
      subject: `Untfangstbewiis ${number}`,
      paragraphs: [
        `Jo ${amended ? 'wizige reaksje' : 'reaksje'} op ${about} is ${
          { PORTAL: '', E_MAIL: 'fia e-mail ', LETTER: 'mei in brief ', SPOKEN: 'mûnling ' }[channel]
        }ûntfongen op ${when}${channel === ReactionChannel.PORTAL ? ' oere' : ''}.`,
        ...(registered === null
          ? []
          : [
              `${registered ? `De gemeente ${registered}` : 'De regio'} hat de reaksje foar jo yn it portaal set.`,
            ]),
        `It nûmer fan jo ûntfangstbewiis is ${number}.`,
        late
          ? 'De reaksjetermyn wie foarby. Jo reaksje is bewarre en stiet as te let oanmurken. De gemeenten bepale oft se de reaksje noch meinimme.'
          : 'Oant de ein fan de reaksjetermyn kinne jo jo reaksje wizigje of ynlûke.',
        'Hjirûnder stiet de folsleine tekst.',
      ],
      label: 'Besjoch jo reaksje',
    }),
    [Language.en]: ({ number, about, when, late, amended, registered, channel }) => ({
      subject: `Receipt ${number}`,
      paragraphs: [
        `Your ${amended ? 'amended reaction' : 'reaction'} to ${about} was received ${
          { PORTAL: '', E_MAIL: 'by e-mail ', LETTER: 'by letter ', SPOKEN: 'by word of mouth ' }[channel]
        }on ${when}.`,
        ...(registered === null
          ? []
          : [
              `${registered ? `The municipality of ${registered}` : 'The region'} put it in the portal for you.`,
            ]),
        `Your receipt number is ${number}.`,
        late
          ? 'The deadline had passed. Your reaction is kept and marked late. The municipalities decide whether they still consider it.'
          : 'Until the deadline you can amend or withdraw your reaction.',
        'The full text follows.',
      ],
      label: 'See your reaction',
    }),
  };

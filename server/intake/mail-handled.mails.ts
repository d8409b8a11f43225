import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { Person } from '../people/person.entity.ts';
import { representationsOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { emailKey } from '../platform/text.ts';
import { localDate, localTime } from '../platform/time/amsterdam.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { regionAddress } from '../proposals/reaction-address.ts';
import { Provider } from '../providers/provider.entity.ts';
import type { Reaction } from '../reactions/reaction.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { answerAddress } from './answer-address.ts';
import type { InboundMail } from './inbound-mail.entity.ts';

/** Tells the sender of a mail what it became, as far as no receipt of a provider of its own tells it already. */
export async function mailLinked(ctx: Context, mail: InboundMail, reactions: Reaction[]): Promise<void> {
  const to = answerAddress(ctx, mail);
  if (!to) return;
  const others = await withoutReceipt(ctx, to, reactions);
  if (others.length === 0) return;
  const providers = await db(ctx).findBy(Provider, { id: In(others.map((one) => one.providerId)) });
  const proposals = await db(ctx).findBy(Proposal, { id: In(others.map((one) => one.proposalId)) });
  const lines = others.map((reaction) => ({
    receipt: reaction.receiptNumber ?? '',
    provider: providers.find(({ id }) => id === reaction.providerId)?.name ?? '',
    proposal: proposals.find(({ id }) => id === reaction.proposalId)?.number ?? '',
  }));
  await answer(ctx, mail, to, 'mail.linked', (language) => {
    const { subject, about, line, ending } = linkedMail[language];
    return { subject, paragraphs: [about(aboutOf(mail)), ...lines.map(line), ending] };
  });
}

/** The reactions of providers that the owner of an address does not represent. */
async function withoutReceipt(ctx: Context, to: string, reactions: Reaction[]): Promise<Reaction[]> {
  const people = await representationsOf(
    ctx,
    reactions.map(({ providerId }) => providerId),
  );
  const own = people.filter(({ person }) => person.emailKey === emailKey(to));
  return reactions.filter((one) => !own.some(({ providerId }) => providerId === one.providerId));
}

/** Tells the sender of a mail that it became no reaction, and why. */
export async function mailRefused(ctx: Context, mail: InboundMail): Promise<void> {
  const to = answerAddress(ctx, mail);
  if (!to) return;
  await answer(ctx, mail, to, 'mail.refused', (language) => {
    const { subject, about, ending } = refusedMail[language];
    return { subject, paragraphs: [about(aboutOf(mail)), ending], quote: mail.refuseReason ?? '' };
  });
}

/** Of the mail: its day and hour, and its subject where it has one. */
const aboutOf = ({ receivedAt, subject }: InboundMail) => ({
  when: `${localDate(receivedAt).split('-').toReversed().join('-')}, ${localTime(receivedAt)}`,
  subject: subject && `‘${subject}’`,
});

/** Within the thread of the mail; what is answered to it comes to the region. */
async function answer(
  ctx: Context,
  mail: InboundMail,
  email: string,
  kind: 'mail.linked' | 'mail.refused',
  write: (language: Language) => MailContent,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: mail.regionId! });
  const person = await db(ctx).findOneBy(Person, { emailKey: emailKey(email), active: true });
  const language = person?.language ?? region.defaultLanguage;
  const to = { id: person?.id ?? null, email, language };
  const threaded = { inReplyTo: mail.messageId, replyTo: regionAddress(ctx.config, region.slug) };
  await queueMails(ctx, [{ to, content: write(language), ...threaded }], {
    kind,
    subjectId: mail.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

interface About {
  when: string;
  subject: string;
}
interface Line {
  receipt: string;
  provider: string;
  proposal: string;
}

const linkedMail: Record<
  Language,
  { subject: string; about: (mail: About) => string; line: (line: Line) => string; ending: string }
> = {
  nl: {
    subject: 'Uw mail is ingeschreven als reactie',
    about: ({ when, subject }) => `Wij ontvingen uw mail${subject && ` ${subject}`} op ${when} uur.`,
    line: ({ receipt, provider, proposal }) =>
      `Uw mail is ingeschreven als reactie van ${provider} op voorstel ${proposal}. Het nummer is ${receipt}.`,
    ending: 'Wie voor de aanbieder werkt, leest de volledige tekst in het portaal.',
  },
  fy: {
    subject: 'Jo mail is ynskreaun as reaksje',
    about: ({ when, subject }) => `Wy ûntfongen jo mail${subject && ` ${subject}`} op ${when} oere.`,
    line: ({ receipt, provider, proposal }) =>
      `Jo mail is ynskreaun as reaksje fan ${provider} op útstel ${proposal}. It nûmer is ${receipt}.`,
    ending: 'Wa’t foar de oanbieder wurket, lêst de folsleine tekst yn it portaal.',
  },
  en: {
    subject: 'Your mail was registered as a reaction',
    about: ({ when, subject }) => `We received your mail${subject && ` ${subject}`} on ${when}.`,
    line: ({ receipt, provider, proposal }) =>
      `Your mail was registered as the reaction of ${provider} to proposal ${proposal}. Its number is ${receipt}.`,
    ending: 'Who works for the provider reads the full text in the portal.',
  },
};

const refusedMail: Record<Language, { subject: string; about: (mail: About) => string; ending: string }> = {
  nl: {
    subject: 'Uw mail is niet ingeschreven als reactie',
    about: ({ when, subject }) =>
      `Wij ontvingen uw mail${subject && ` ${subject}`} op ${when} uur. Uw mail telt niet mee als reactie op een voorstel. Uw mail blijft wel bewaard.`,
    ending: 'Hebt u een vraag hierover? Beantwoord dan deze mail. Dit is de reden:',
  },
  fy: {
    subject: 'Jo mail is net ynskreaun as reaksje',
    about: ({ when, subject }) =>
      `Wy ûntfongen jo mail${subject && ` ${subject}`} op ${when} oere. Jo mail telt net mei as reaksje op in útstel. Jo mail bliuwt wol bewarre.`,
    ending: 'Hawwe jo hjir in fraach oer? Beantwurdzje dan dizze mail. Dit is de reden:',
  },
  en: {
    subject: 'Your mail was not registered as a reaction',
    about: ({ when, subject }) =>
      `We received your mail${subject && ` ${subject}`} on ${when}. Your mail does not count as a reaction to a proposal. Your mail is kept.`,
    ending: 'Do you have a question about this? Then answer this mail. This is the reason:',
  },
};

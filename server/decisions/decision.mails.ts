import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { peopleConcerned } from '../proposals/concerned-people.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { mailNews } from '../subscriptions/mail-news.ts';
import { DecisionKind, type Decision } from './decision.entity.ts';

const { ADOPT, ADOPT_AMENDED, REJECT, HOLD } = DecisionKind;

const outcome: Record<Language, Record<DecisionKind, (municipality: string) => string>> = {
  nl: {
    [ADOPT]: (municipality) => `De gemeente ${municipality} neemt het voorstel over.`,
    [ADOPT_AMENDED]: (municipality) =>
      `De gemeente ${municipality} neemt het voorstel over, met een andere tekst.`,
    [REJECT]: (municipality) => `De gemeente ${municipality} neemt het voorstel niet over.`,
    [HOLD]: (municipality) =>
      `De gemeente ${municipality} houdt het besluit aan. Er volgt later een besluit.`,
  },
  fy: {
    [ADOPT]: (municipality) => `De gemeente ${municipality} nimt it útstel oer.`,
    [ADOPT_AMENDED]: (municipality) => `De gemeente ${municipality} nimt it útstel oer, mei in oare tekst.`,
    [REJECT]: (municipality) => `De gemeente ${municipality} nimt it útstel net oer.`,
    [HOLD]: (municipality) => `De gemeente ${municipality} hâldt it beslút oan. Der folget letter in beslút.`,
  },
  en: {
    [ADOPT]: (municipality) => `The municipality of ${municipality} adopts the proposal.`,
    [ADOPT_AMENDED]: (municipality) =>
      `The municipality of ${municipality} adopts the proposal, in other words.`,
    [REJECT]: (municipality) => `The municipality of ${municipality} does not adopt the proposal.`,
    [HOLD]: (municipality) =>
      `The municipality of ${municipality} holds its decision. A later decision follows.`,
  },
};

const words = {
  nl: {
    subject: (about: string) => `Besluit over voorstel ${about}`,
    from: (day: string) => `De wijziging gaat daar in op ${day}.`,
    action: 'Lees het besluit',
  },
  fy: {
    subject: (about: string) => `Beslút oer útstel ${about}`,
    from: (day: string) => `De feroaring giet dêr yn op ${day}.`,
    action: 'Lês it beslút',
  },
  en: {
    subject: (about: string) => `Decision on proposal ${about}`,
    from: (day: string) => `The change takes effect there on ${day}.`,
    action: 'Read the decision',
  },
};

/** Tells everybody concerned, and who subscribed to the news, what a municipality decided, in the language that each of them chose. */
export async function mailDecision(ctx: Context, proposal: Proposal, decision: Decision): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: proposal.regionId });
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const { name } = await db(ctx).findOneByOrFail(Municipality, { id: decision.municipalityId });
  const url = `${ctx.config.BASE_URL}/${region.slug}/voorstellen/${proposal.number}`;
  const write = (language: Language): MailContent => {
    const { subject, from, action } = words[language];
    const effect = decision.effectiveOn ? [from(dateInWords(decision.effectiveOn, language))] : [];
    return {
      subject: subject(`${proposal.number} ${version.title}`),
      paragraphs: [outcome[language][decision.kind](name), ...effect],
      quote: decision.reason,
      action: { label: action, url },
    };
  };
  const mails = (await peopleConcerned(ctx, proposal)).map(({ person, providerId }) => {
    const language = person.language ?? region.defaultLanguage;
    return { to: { id: person.id, email: person.email, language }, content: write(language), providerId };
  });
  await queueMails(ctx, mails, {
    kind: 'decision.published',
    subjectId: proposal.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
  const told = mails.map(({ to }) => to.email);
  await mailNews(ctx, region, proposal.id, write, told);
}

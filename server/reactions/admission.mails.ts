import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import type { Proposal } from '../proposals/proposal.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Admission, type Reaction } from './reaction.entity.ts';

/** Tells everybody who represents the provider whether its late reaction is taken in, and why. */
export async function mailAdmission(ctx: Context, proposal: Proposal, reaction: Reaction): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: reaction.regionId });
  const url = `${ctx.config.BASE_URL}/${region.slug}/reacties/${reaction.receiptNumber}`;
  const people = await representativesOf(ctx, [reaction.providerId]);
  const mails = people.map((to) => {
    const language = to.language ?? region.defaultLanguage;
    const content = admissionMail(language, proposal.number ?? '', reaction, url);
    return { to: { ...to, language }, content, providerId: reaction.providerId };
  });
  await queueMails(ctx, mails, {
    kind: 'reaction.admission',
    subjectId: reaction.id,
    signature: region.name,
    accentColour: region.accentColour,
  });
}

function admissionMail(
  language: Language,
  proposal: string,
  { receiptNumber, admission, admissionReason }: Reaction,
  url: string,
): MailContent {
  const { subject, taken, left, label } = words[language](receiptNumber ?? '', proposal);
  const outcome = admission === Admission.ADMITTED ? taken : left;
  return { subject, paragraphs: [outcome], quote: admissionReason ?? '', action: { label, url } };
}

type Words = (receipt: string, proposal: string) => Record<'subject' | 'taken' | 'left' | 'label', string>;

const words: Record<Language, Words> = {
  nl: (receipt, proposal) => ({
    subject: `Over uw late reactie ${receipt}`,
    taken: `Uw reactie ${receipt} op voorstel ${proposal} kwam na de reactietermijn. De gemeenten nemen haar toch mee. Dit is de reden:`,
    left: `Uw reactie ${receipt} op voorstel ${proposal} kwam na de reactietermijn. De gemeenten nemen haar niet mee. Uw reactie blijft wel bewaard. Dit is de reden:`,
    label: 'Bekijk uw reactie',
  }),
  fy: (receipt, proposal) => ({
    subject: `Oer jo lette reaksje ${receipt}`,
    taken: `Jo reaksje ${receipt} op útstel ${proposal} kaam nei de reaksjetermyn. De gemeenten nimme dy dochs mei. Dit is de reden:`,
    left: `Jo reaksje ${receipt} op útstel ${proposal} kaam nei de reaksjetermyn. De gemeenten nimme dy net mei. Jo reaksje bliuwt wol bewarre. Dit is de reden:`,
    label: 'Besjoch jo reaksje',
  }),
  en: (receipt, proposal) => ({
    subject: `About your late reaction ${receipt}`,
    taken: `Your reaction ${receipt} to proposal ${proposal} came after the deadline. The municipalities take it in all the same. This is why:`,
    left: `Your reaction ${receipt} to proposal ${proposal} came after the deadline. The municipalities do not take it in. Your reaction is kept. This is why:`,
    label: 'See your reaction',
  }),
};

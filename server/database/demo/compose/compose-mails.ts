import { mailHtml, mailText } from '../../../notifications/mail-layout.ts';
import { MailState, OutboxMail } from '../../../notifications/outbox-mail.entity.ts';
import { Language } from '../../../platform/language.ts';
import { publishedMail } from '../../../proposals/proposal-mail-texts.ts';
import { ProposalVersion } from '../../../proposals/proposal-version.entity.ts';
import { Proposal } from '../../../proposals/proposal.entity.ts';
import { Region } from '../../../regions/region.entity.ts';
import type { DemoPerson } from '../people-content.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { Composition } from './plan.ts';

/** The invitations that lie in the mailbox of the demo people: for the proposals that are open today. */
export function composeMails(on: Composition, proposals: ComposedProposal[]): void {
  if (!on.baseUrl) return;
  for (const proposal of proposals) {
    const { deadline, content } = proposal;
    if (content.state !== 'PUBLISHED' || deadline === null || deadline < on.calendar.today) continue;
    for (const person of on.plan.people)
      if (isConcerned(on, person, proposal)) addInvitation(on, proposal, person);
  }
}

function isConcerned({ plan }: Composition, { roles }: DemoPerson, { invited }: ComposedProposal): boolean {
  return roles.some(
    ({ kind, region, provider }) =>
      ((kind === 'DELEGATE' || kind === 'CHAIR') && region === plan.region.slug) ||
      invited.some((one) => one.provider.name === provider),
  );
}

function addInvitation(on: Composition, { id, content, versions }: ComposedProposal, to: DemoPerson): void {
  const region = on.rows.of(Region).find(({ slug }) => slug === on.plan.region.slug)!;
  const proposal = on.rows.of(Proposal).find((row) => row.id === id)!;
  const version = on.rows.of(ProposalVersion).find((row) => row.id === versions[0]!.id)!;
  const language = Language[on.plan.region.language];
  const url = `${on.baseUrl}/${region.slug}/voorstellen/${proposal.number}`;
  const mail = publishedMail(language, {
    proposal: { ...proposal, deadlineDate: content.deadline! },
    version,
    region,
    url,
  });
  const sender = { name: region.name, accentColour: region.accentColour };
  const at = proposal.publishedAt!;
  on.rows.add(OutboxMail, {
    recipient: to.email,
    personId: on.shared.people.get(to.email)!,
    language,
    subject: mail.subject,
    text: mailText(mail, language, sender),
    html: mailHtml(mail, language, sender),
    kind: 'proposal.published',
    subjectId: id,
    providerId: null,
    replyTo: null,
    unsubscribeUrl: null,
    digestId: null,
    state: MailState.ACCEPTED,
    attempts: 1,
    createdAt: at,
    nextAttemptAt: at,
    sentAt: at,
    bouncedAt: null,
    bounceStatus: null,
    lastError: null,
  });
}

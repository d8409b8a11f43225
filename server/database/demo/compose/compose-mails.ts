import { mailHtml, mailText } from '../../../notifications/mail-layout.ts';
import { MailState, OutboxMail } from '../../../notifications/outbox-mail.entity.ts';
import { Person } from '../../../people/person.entity.ts';
import { Language } from '../../../platform/language.ts';
import { publishedMail } from '../../../proposals/proposal-mail-texts.ts';
import { ProposalVersion } from '../../../proposals/proposal-version.entity.ts';
import { Proposal } from '../../../proposals/proposal.entity.ts';
import { Region } from '../../../regions/region.entity.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { Composition } from './plan.ts';

/**
 * The invitations to the proposals that are open today: to who represents an invited provider, for the reach overview,
 * and to the delegation among the demo people, for their mailbox.
 */
export function composeMails(on: Composition, proposals: ComposedProposal[]): void {
  if (!on.baseUrl) return;
  const people = new Map(on.rows.of(Person).map((person) => [person.id, person]));
  for (const proposal of proposals) {
    const { deadline, content, invited } = proposal;
    if (content.state !== 'PUBLISHED' || deadline === null || deadline < on.calendar.today) continue;
    const write = invitationTo(on, proposal);
    const told = new Set<string>();
    for (const [place, { provider }] of invited.entries())
      for (const personId of provider.people) {
        told.add(personId);
        const person = people.get(personId)!;
        // Whoever signs in to the demo finds the own mail delivered.
        write(person, provider.id, person.demoPosition === null ? courseOf(place) : 'ACCEPTED');
      }
    for (const { email, roles } of on.plan.people) {
      const person = people.get(on.shared.people.get(email)!);
      const member = roles.some(
        ({ kind, region }) => (kind === 'DELEGATE' || kind === 'CHAIR') && region === on.plan.region.slug,
      );
      if (person && member && !told.has(person.id)) write(person, null, 'ACCEPTED');
    }
  }
}

type Course = 'ACCEPTED' | 'BOUNCED' | 'FULL' | 'FAILED';

/** Most mail arrives; here and there somebody left, has a full mailbox, or a mail server that says nothing. */
function courseOf(place: number): Course {
  if (place % 29 === 7) return 'BOUNCED';
  if (place % 41 === 13) return 'FULL';
  return place % 53 === 31 ? 'FAILED' : 'ACCEPTED';
}

/** What became of a mail: a few minutes later it came back, or after eight tries it was given up. */
function outcome(course: Course, at: Date) {
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const fine = { state: MailState.ACCEPTED, attempts: 1, sentAt: later(1), bouncedAt: null };
  const none = { bounceStatus: null, lastError: null };
  const back = { ...fine, state: MailState.BOUNCED, bouncedAt: later(4) };
  return {
    ACCEPTED: { ...fine, ...none },
    BOUNCED: { ...back, bounceStatus: '5.1.1', lastError: '5.1.1 550 5.1.1 User unknown' },
    FULL: { ...back, bounceStatus: '5.2.2', lastError: '5.2.2 552 5.2.2 Mailbox full' },
    FAILED: {
      state: MailState.FAILED,
      attempts: 8,
      sentAt: null,
      bouncedAt: null,
      bounceStatus: null,
      lastError: 'connect ETIMEDOUT',
    },
  }[course];
}

function invitationTo(on: Composition, { id, content, versions }: ComposedProposal) {
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
  const parts = {
    subject: mail.subject,
    text: mailText(mail, language, sender),
    html: mailHtml(mail, language, sender),
  };
  return (to: { id: string; email: string }, providerId: string | null, course: Course): void => {
    on.rows.add(OutboxMail, {
      recipient: to.email,
      personId: to.id,
      language,
      ...parts,
      kind: 'proposal.published',
      subjectId: id,
      providerId,
      replyTo: null,
      inReplyTo: null,
      unsubscribeUrl: null,
      digestId: null,
      createdAt: at,
      nextAttemptAt: at,
      ...outcome(course, at),
    });
  };
}

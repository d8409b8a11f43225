import { In, Not } from 'typeorm';
import { RoleKind } from '../access/actor.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Role } from '../people/role.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { isAutomatic, isBounce } from '../platform/mail-in/automatic-mail.ts';
import { newWords } from '../platform/mail-in/new-words.ts';
import type { MailReading } from '../platform/mail-in/read-mail.ts';
import { senderCheck } from '../platform/mail-in/sender-check.ts';
import { longText } from '../platform/problems.ts';
import { emailKey } from '../platform/text.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { formatProposalNumber } from '../proposals/proposal-number.ts';
import { statesOpenForReaction } from '../proposals/reaction-deadline.ts';
import { Reaction } from '../reactions/reaction.entity.ts';
import { isLate } from '../reactions/receive-reaction.ts';
import { guessOf, type MailFacts } from './decide-mail.ts';
import { InboundMail, InboundMailState } from './inbound-mail.entity.ts';
import type { MailTarget } from './mail-address.ts';

export interface Gathered {
  facts: MailFacts;
  /** The representative who wrote it, where the address is of one. */
  sender: Person | null;
}

type RegionTarget = Exclude<MailTarget, { kind: 'BOUNCE' }>;

/** Gathers what decides on a mail, from the mail and from what the portal knows. */
export async function factsOf(
  services: Services,
  row: InboundMail,
  target: RegionTarget,
  reading: MailReading,
  unknownFiles: boolean,
): Promise<Gathered> {
  const { mail } = reading;
  const address = mail.from.length === 1 ? mail.from[0]!.address : '';
  const sender = address
    ? await db(services).findOneBy(Person, { emailKey: emailKey(address), active: true })
    : null;
  const addressed =
    target.kind === 'PROVIDER' ? { providerId: target.providerId, proposalId: target.proposalId } : null;
  const namedProposals = await proposalsNamedIn(services, target.regionId, mail.subject);
  const proposalIds = addressed ? [addressed.proposalId] : namedProposals;
  const senderProviders = sender ? await providersOf(services, sender, target.regionId, proposalIds) : [];
  const guess = guessOf({ addressed, senderProviders, namedProposals });
  const facts: MailFacts = {
    bounce: isBounce(mail.headers, row.envelopeFrom),
    automatic: isAutomatic(mail.headers, row.envelopeFrom),
    ...(await otherArrivals(services, row, target)),
    reading: reading.whole ? 'WHOLE' : reading.why === 'TOO_LARGE' ? 'TOO_LARGE' : 'UNREADABLE',
    senderCheck: senderCheck(mail.headers, services.config.INBOUND_TRUSTED_AUTHSERV, address),
    senderProviders,
    addressed,
    namedProposals,
    text: sizeOf(newWords(mail.text, mail.subject)),
    unknownFiles,
    ...(await momentOf(services, row, guess)),
  };
  return { facts, sender };
}

const sizeOf = (text: string): MailFacts['text'] =>
  text === '' ? 'NONE' : text.length > longText ? 'TOO_LONG' : 'WORDS';

/** "Re: Reageren op voorstel 2024-03": the numbers of proposals of the region that take reactions. */
async function proposalsNamedIn(services: Services, regionId: string, subject: string): Promise<string[]> {
  const numbers = [...subject.matchAll(/(?<!\d)([12]\d{3})-(\d{1,4})(?!\d)/g)].map(([, year, serial]) =>
    formatProposalNumber(Number(year), Number(serial)),
  );
  if (numbers.length === 0) return [];
  const named = await db(services).findBy(Proposal, {
    regionId,
    number: In(numbers),
    state: In(statesOpenForReaction),
  });
  return named.map(({ id }) => id);
}

/** The providers that somebody represents today and that have to do with the region or were invited. */
async function providersOf(
  services: Services,
  { id: personId }: Person,
  regionId: string,
  proposalIds: string[],
): Promise<string[]> {
  const today = localDate(services.clock.now());
  const roles = await db(services).findBy(Role, { personId, kind: RoleKind.REPRESENTATIVE });
  const providerIds = roles
    .filter(({ startsOn, endsOn }) => startsOn <= today && (!endsOn || endsOn >= today))
    .flatMap((role) => role.providerId ?? []);
  if (providerIds.length === 0) return [];
  const providerId = In(providerIds);
  const contracts = await db(services).findBy(Contract, { providerId, regionId });
  const current = contracts.filter(
    ({ startsOn, endsOn }) => startsOn <= today && (!endsOn || endsOn >= today),
  );
  const invited = await db(services).findBy(Invitation, { providerId, proposalId: In(proposalIds) });
  return [...new Set([...current, ...invited].map((one) => one.providerId))];
}

/** A mail to several addresses comes once for each; the address of a provider says more than that of the region. */
async function otherArrivals(
  services: Services,
  row: InboundMail,
  target: RegionTarget,
): Promise<Pick<MailFacts, 'duplicate' | 'severalAddresses'>> {
  if (!row.messageId) return { duplicate: false, severalAddresses: false };
  const named = await db(services).findBy(InboundMail, {
    messageId: row.messageId,
    regionId: target.regionId,
    id: Not(row.id),
  });
  // A Message-ID can be used again by mistake or by malice: only the same words are the same mail.
  const others = named.filter(
    ({ contentHash }) => !contentHash || !row.contentHash || contentHash === row.contentHash,
  );
  const toProvider = others.filter(({ recipient }) => recipient.startsWith('reactie-'));
  const byRegion = others.filter((one) => !toProvider.includes(one));
  const duplicate =
    target.kind === 'REGION'
      ? toProvider.length > 0
      : byRegion.some(({ state }) => state === InboundMailState.LINKED);
  return { duplicate, severalAddresses: target.kind === 'PROVIDER' && toProvider.length > 0 };
}

/** How a provider stands to a proposal at the moment a mail of it was received. */
export async function momentOf(
  services: Services,
  { receivedAt }: InboundMail,
  { providerId, proposalId }: ReturnType<typeof guessOf>,
): Promise<Pick<MailFacts, 'window' | 'reacted'>> {
  const proposal = proposalId ? await db(services).findOneBy(Proposal, { id: proposalId }) : null;
  if (!proposal || !statesOpenForReaction.includes(proposal.state))
    return { window: 'CLOSED', reacted: null };
  const late = isLate(proposal, { receivedAt, receivedOn: localDate(receivedAt) });
  const known = providerId
    ? await db(services).findOneBy(Reaction, { proposalId: proposal.id, providerId })
    : null;
  return { window: late ? 'LATE' : 'OPEN', reacted: known?.state ?? null };
}

import type { SenderCheck } from '../platform/mail-in/sender-check.ts';
import { ReactionState } from '../reactions/reaction.entity.ts';
import type { ReactionWindow } from '../reactions/reaction.lifecycle.ts';
import { MailReason } from './inbound-mail.entity.ts';

/** Everything that decides what becomes of a mail. */
export interface MailFacts {
  bounce: boolean;
  automatic: boolean;
  /** The same message came by another address of the region, and became a reaction or still waits there. */
  duplicate: boolean;
  /** It went to the addresses of more than one proposal. */
  severalAddresses: boolean;
  reading: 'WHOLE' | 'UNREADABLE' | 'TOO_LARGE';
  senderCheck: SenderCheck;
  /** The providers of the region that the sender represents. */
  senderProviders: readonly string[];
  /** What the address stands for; null for the general address of the region. */
  addressed: { providerId: string; proposalId: string } | null;
  /** Proposals that take reactions and are named by number in the subject. */
  namedProposals: readonly string[];
  text: 'WORDS' | 'NONE' | 'TOO_LONG';
  unknownFiles: boolean;
  /** How the provider stands to the proposal, where both are known: until when, and what it sent before. */
  window: ReactionWindow;
  reacted: ReactionState | null;
}

export type MailDecision =
  | { kind: 'REACTION'; providerId: string; proposalId: string }
  | { kind: 'HOLD'; reason: MailReason }
  | { kind: 'IGNORE'; reason: MailReason };

const hold = (reason: MailReason): MailDecision => ({ kind: 'HOLD', reason });
const ignore = (reason: MailReason): MailDecision => ({ kind: 'IGNORE', reason });

/**
 * What becomes of a mail. A reaction only when nothing about it is in doubt: a proven sender who represents one provider,
 * and one proposal. A program gets no answer and starts nothing; everything else waits for people.
 */
export function decideMail(facts: MailFacts): MailDecision {
  if (facts.bounce) return ignore(MailReason.BOUNCE);
  if (facts.automatic) return ignore(MailReason.AUTOMATIC);
  if (facts.duplicate) return ignore(MailReason.DUPLICATE);
  const doubt = readingDoubt(facts) ?? senderDoubt(facts) ?? proposalDoubt(facts) ?? contentDoubt(facts);
  const pair = pairOf(facts);
  if (doubt || !pair) return hold(doubt ?? MailReason.NO_PROPOSAL);
  const hindrance = momentDoubt(facts);
  return hindrance ? hold(hindrance) : { kind: 'REACTION', ...pair };
}

/** Provider and proposal, as far as they are known: also for a mail that waits, as a proposal to who looks at it. */
export function guessOf(facts: Pick<MailFacts, 'addressed' | 'senderProviders' | 'namedProposals'>): {
  providerId: string | null;
  proposalId: string | null;
} {
  const { addressed, senderProviders: providers, namedProposals: proposals } = facts;
  const one = (ids: readonly string[]): string | null => (ids.length === 1 ? ids[0]! : null);
  const own = addressed && (providers.length === 0 || providers.includes(addressed.providerId));
  return {
    providerId: own ? addressed.providerId : one(providers),
    proposalId: addressed ? addressed.proposalId : one(proposals),
  };
}

function pairOf(facts: MailFacts): { providerId: string; proposalId: string } | null {
  const { providerId, proposalId } = guessOf(facts);
  return providerId && proposalId ? { providerId, proposalId } : null;
}

function readingDoubt({ reading }: MailFacts): MailReason | null {
  if (reading === 'TOO_LARGE') return MailReason.TOO_LARGE;
  return reading === 'UNREADABLE' ? MailReason.UNREADABLE : null;
}

function senderDoubt({ senderProviders, senderCheck, addressed }: MailFacts): MailReason | null {
  if (senderProviders.length === 0) return MailReason.UNKNOWN_SENDER;
  if (senderCheck !== 'PASS') return MailReason.SENDER_NOT_PROVEN;
  if (addressed) return senderProviders.includes(addressed.providerId) ? null : MailReason.OTHER_PROVIDER;
  return senderProviders.length > 1 ? MailReason.SEVERAL_PROVIDERS : null;
}

function proposalDoubt({ addressed, severalAddresses, namedProposals }: MailFacts): MailReason | null {
  if (severalAddresses) return MailReason.SEVERAL_PROPOSALS;
  if (addressed || namedProposals.length === 1) return null;
  return namedProposals.length > 1 ? MailReason.SEVERAL_PROPOSALS : MailReason.NO_PROPOSAL;
}

function contentDoubt({ text, unknownFiles }: MailFacts): MailReason | null {
  if (unknownFiles) return MailReason.FILE_UNREADABLE;
  if (text === 'NONE') return MailReason.NO_TEXT;
  return text === 'TOO_LONG' ? MailReason.TEXT_TOO_LONG : null;
}

/** As in the portal: late it is taken in once and marked; what was said before is changed until the deadline. */
function momentDoubt({ window, reacted }: MailFacts): MailReason | null {
  if (reacted === ReactionState.WITHDRAWN) return MailReason.WITHDRAWN;
  if (window === 'CLOSED') return MailReason.NOT_OPEN;
  return window === 'LATE' && reacted === ReactionState.SUBMITTED ? MailReason.CHANGED_TOO_LATE : null;
}

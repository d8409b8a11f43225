import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReactionState } from '../reactions/reaction.entity.ts';
import { decideMail, guessOf, type MailDecision, type MailFacts } from './decide-mail.ts';
import { MailReason } from './inbound-mail.entity.ts';

/** A mail about which nothing is in doubt, to the address of a provider. */
const clear: MailFacts = {
  bounce: false,
  automatic: false,
  duplicate: false,
  severalAddresses: false,
  reading: 'WHOLE',
  senderCheck: 'PASS',
  senderProviders: ['zorg'],
  addressed: { providerId: 'zorg', proposalId: 'voorstel' },
  namedProposals: [],
  text: 'WORDS',
  unknownFiles: false,
  window: 'OPEN',
  reacted: null,
};
/** The same to the general address, with the number of a proposal in its subject. */
const general: Partial<MailFacts> = { addressed: null, namedProposals: ['voorstel'] };
const reaction: MailDecision = { kind: 'REACTION', providerId: 'zorg', proposalId: 'voorstel' };

describe('a mail becomes a reaction', () => {
  test.each<[string, Partial<MailFacts>]>([
    ['to the address of the provider', {}],
    ['to the general address, when it names one proposal', general],
    ['of one who represents two providers, to the address of one', { senderProviders: ['elders', 'zorg'] }],
    ['that names other proposals too, to the address of one', { namedProposals: ['ander', 'derde'] }],
    ['that is late, and the first', { window: 'LATE' }],
    ['beside a draft in the portal, late', { window: 'LATE', reacted: ReactionState.DRAFT }],
    ['that changes what was said, in time', { reacted: ReactionState.SUBMITTED }],
  ])('%s', (_what, facts) => {
    expect(decideMail({ ...clear, ...facts })).toEqual(reaction);
  });
});

describe('a mail waits for people', () => {
  test.each<[MailReason, Partial<MailFacts>]>([
    [MailReason.TOO_LARGE, { reading: 'TOO_LARGE' }],
    [MailReason.UNREADABLE, { reading: 'UNREADABLE' }],
    [MailReason.UNKNOWN_SENDER, { senderProviders: [] }],
    [MailReason.SENDER_NOT_PROVEN, { senderCheck: 'FAIL' }],
    [MailReason.SENDER_NOT_PROVEN, { senderCheck: 'NONE' }],
    [MailReason.OTHER_PROVIDER, { senderProviders: ['elders'] }],
    [MailReason.SEVERAL_PROVIDERS, { ...general, senderProviders: ['zorg', 'elders'] }],
    [MailReason.NO_PROPOSAL, { ...general, namedProposals: [] }],
    [MailReason.SEVERAL_PROPOSALS, { ...general, namedProposals: ['voorstel', 'ander'] }],
    [MailReason.SEVERAL_PROPOSALS, { severalAddresses: true }],
    [MailReason.FILE_UNREADABLE, { unknownFiles: true }],
    [MailReason.NO_TEXT, { text: 'NONE' }],
    [MailReason.TEXT_TOO_LONG, { text: 'TOO_LONG' }],
    [MailReason.NOT_OPEN, { window: 'CLOSED' }],
    [MailReason.WITHDRAWN, { reacted: ReactionState.WITHDRAWN }],
    [MailReason.CHANGED_TOO_LATE, { window: 'LATE', reacted: ReactionState.SUBMITTED }],
  ])('as %s', (reason, facts) => {
    expect(decideMail({ ...clear, ...facts })).toEqual({ kind: 'HOLD', reason });
  });
});

describe('a mail starts nothing, whatever else is true of it', () => {
  test.each<[MailReason, Partial<MailFacts>]>([
    [MailReason.BOUNCE, { bounce: true, automatic: true, duplicate: true, reading: 'UNREADABLE' }],
    [MailReason.AUTOMATIC, { automatic: true, duplicate: true, senderProviders: [] }],
    [MailReason.DUPLICATE, { duplicate: true, senderCheck: 'FAIL' }],
  ])('as %s', (reason, facts) => {
    expect(decideMail({ ...clear, ...facts })).toEqual({ kind: 'IGNORE', reason });
  });
});

const ids = fc.uniqueArray(fc.constantFrom('zorg', 'elders', 'derde'), { maxLength: 3 });
const anyFacts = fc.record<MailFacts>({
  bounce: fc.boolean(),
  automatic: fc.boolean(),
  duplicate: fc.boolean(),
  severalAddresses: fc.boolean(),
  reading: fc.constantFrom('WHOLE', 'UNREADABLE', 'TOO_LARGE'),
  senderCheck: fc.constantFrom('PASS', 'FAIL', 'NONE'),
  senderProviders: ids,
  addressed: fc.option(
    fc.record({ providerId: fc.constantFrom('zorg', 'elders'), proposalId: fc.constant('voorstel') }),
  ),
  namedProposals: fc.uniqueArray(fc.constantFrom('voorstel', 'ander'), { maxLength: 2 }),
  text: fc.constantFrom('WORDS', 'NONE', 'TOO_LONG'),
  unknownFiles: fc.boolean(),
  window: fc.constantFrom('OPEN', 'LATE', 'CLOSED'),
  reacted: fc.option(fc.constantFrom(...Object.values(ReactionState))),
});

test('only a proven sender speaks, and only for a provider that it represents', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const decision = decideMail(facts);
      if (decision.kind !== 'REACTION') return;
      expect(facts).toMatchObject({ senderCheck: 'PASS', reading: 'WHOLE', text: 'WORDS', automatic: false });
      expect(facts.senderProviders).toContain(decision.providerId);
      expect(decision).toMatchObject(guessOf(facts));
      if (facts.addressed) expect(decision).toMatchObject(facts.addressed);
    }),
    { numRuns: 2000 },
  );
});

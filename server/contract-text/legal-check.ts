import { LegalGround } from '../proposals/proposal-version.entity.ts';

/** What the law asks about a change during the term, and where the figures that were entered raise a flag. */
export enum LegalNotice {
  AMOUNT_MISSING = 'AMOUNT_MISSING',
  ORIGINAL_VALUE_MISSING = 'ORIGINAL_VALUE_MISSING',
  EARLIER_AMOUNT_MISSING = 'EARLIER_AMOUNT_MISSING',
  ABOVE_THRESHOLD = 'ABOVE_THRESHOLD',
  ABOVE_TEN_PERCENT = 'ABOVE_TEN_PERCENT',
  ABOVE_FIFTY_PERCENT = 'ABOVE_FIFTY_PERCENT',
  SAME_NATURE = 'SAME_NATURE',
  CLAUSE_CLEAR = 'CLAUSE_CLEAR',
  CLAUSE_CONDITIONS = 'CLAUSE_CONDITIONS',
  NECESSARY = 'NECESSARY',
  NO_OTHER_CONTRACTOR = 'NO_OTHER_CONTRACTOR',
  NOT_FORESEEABLE = 'NOT_FORESEEABLE',
  ANNOUNCE = 'ANNOUNCE',
  SUCCESSION = 'SUCCESSION',
  OTHER_BIDDERS = 'OTHER_BIDDERS',
  ECONOMIC_BALANCE = 'ECONOMIC_BALANCE',
  WIDER_SCOPE = 'WIDER_SCOPE',
  NO_NEW_CONTRACTOR = 'NO_NEW_CONTRACTOR',
  OPEN_HOUSE = 'OPEN_HOUSE',
}

export interface LegalFacts {
  ground: LegalGround;
  /** Effect of this proposal; null while not entered. */
  amountCents: number | null;
  originalValueCents: number | null;
  thresholdCents: number;
  /** Effects of the small changes of the same generation that were adopted before; null where not entered. */
  earlierCents: readonly (number | null)[];
}

export interface LegalOutcome {
  /** What the figures say: each is a reason to look again, none a verdict. */
  warnings: LegalNotice[];
  /** What a person must answer. */
  questions: LegalNotice[];
  /** The small changes added up, this one included: net, so that what costs less counts down. */
  totalCents: number;
}

/** The questions of each article; art. 2.163a is the rule, b to g are its exceptions. */
const questions: Record<LegalGround, LegalNotice[]> = {
  DE_MINIMIS: [LegalNotice.SAME_NATURE],
  REVIEW_CLAUSE: [LegalNotice.CLAUSE_CLEAR, LegalNotice.CLAUSE_CONDITIONS, LegalNotice.SAME_NATURE],
  ADDITIONAL: [LegalNotice.NECESSARY, LegalNotice.NO_OTHER_CONTRACTOR, LegalNotice.ANNOUNCE],
  UNFORESEEN: [LegalNotice.NOT_FORESEEABLE, LegalNotice.SAME_NATURE, LegalNotice.ANNOUNCE],
  REPLACEMENT: [LegalNotice.SUCCESSION],
  NOT_SUBSTANTIAL: [
    LegalNotice.OTHER_BIDDERS,
    LegalNotice.ECONOMIC_BALANCE,
    LegalNotice.WIDER_SCOPE,
    LegalNotice.NO_NEW_CONTRACTOR,
  ],
  CONTRACT_CLAUSE: [LegalNotice.CLAUSE_CLEAR, LegalNotice.CLAUSE_CONDITIONS],
  NOT_APPLICABLE: [LegalNotice.OPEN_HOUSE],
};

/**
 * Computes and warns (art. 2.163b: below the threshold and below 10 % of the original value, successive changes taken
 * net and together; d and e: at most 50 % per change). Whether a change is allowed is for people to say.
 */
export function checkLegalGround(facts: LegalFacts): LegalOutcome {
  const { ground, amountCents, originalValueCents, thresholdCents, earlierCents } = facts;
  const earlier = earlierCents.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
  const totalCents = earlier + (amountCents ?? 0);
  const measured = [LegalGround.DE_MINIMIS, LegalGround.ADDITIONAL, LegalGround.UNFORESEEN].includes(ground);
  const warnings: LegalNotice[] = [];
  const warnIf = (when: boolean, notice: LegalNotice) => when && warnings.push(notice);
  warnIf(measured && amountCents === null, LegalNotice.AMOUNT_MISSING);
  warnIf(measured && originalValueCents === null, LegalNotice.ORIGINAL_VALUE_MISSING);
  if (ground === LegalGround.DE_MINIMIS) {
    warnIf(earlierCents.includes(null), LegalNotice.EARLIER_AMOUNT_MISSING);
    warnIf(totalCents >= thresholdCents, LegalNotice.ABOVE_THRESHOLD);
    // In whole cents, without a fraction that could be rounded: ten times the change against the whole.
    warnIf(isPart(totalCents, originalValueCents, 10), LegalNotice.ABOVE_TEN_PERCENT);
  } else if (measured) {
    warnIf(isPart((amountCents ?? 0) - 1, originalValueCents, 2), LegalNotice.ABOVE_FIFTY_PERCENT);
  }
  return { warnings, questions: questions[ground], totalCents };
}

/** Whether an amount is at least one part in so many of the whole. */
function isPart(cents: number, whole: number | null, parts: number): boolean {
  return whole !== null && BigInt(cents) * BigInt(parts) >= BigInt(whole);
}

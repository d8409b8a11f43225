import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LegalGround } from '../proposals/proposal-version.entity.ts';
import { checkLegalGround, LegalNotice, type LegalFacts } from './legal-check.ts';

const facts = (given: Partial<LegalFacts>): LegalFacts => ({
  ground: LegalGround.DE_MINIMIS,
  amountCents: 1_000_00,
  originalValueCents: 50_000_000_00,
  thresholdCents: 750_000_00,
  earlierCents: [],
  ...given,
});
const warned = (given: Partial<LegalFacts>) => checkLegalGround(facts(given)).warnings;
const { ABOVE_THRESHOLD, ABOVE_TEN_PERCENT, ABOVE_FIFTY_PERCENT } = LegalNotice;

describe('A small change (art. 2.163b)', () => {
  test('below the threshold and below ten percent gives no warning', () => {
    expect(warned({ amountCents: 749_999_99 })).toEqual([]);
  });

  test('is warned about from the threshold on', () => {
    expect(warned({ amountCents: 750_000_00 })).toEqual([ABOVE_THRESHOLD]);
  });

  test('is warned about from ten percent of the original value on', () => {
    const originalValueCents = 1_000_000_00;
    expect(warned({ originalValueCents, amountCents: 99_999_99 })).toEqual([]);
    expect(warned({ originalValueCents, amountCents: 100_000_00 })).toEqual([ABOVE_TEN_PERCENT]);
  });

  test('is added up with those before it, net', () => {
    expect(warned({ amountCents: 400_000_00, earlierCents: [400_000_00] })).toEqual([ABOVE_THRESHOLD]);
    expect(warned({ amountCents: 400_000_00, earlierCents: [400_000_00, -100_000_00] })).toEqual([]);
  });

  test('says what was not entered, and still computes with the rest', () => {
    expect(warned({ amountCents: null, originalValueCents: null, earlierCents: [null, 800_000_00] })).toEqual(
      [
        LegalNotice.AMOUNT_MISSING,
        LegalNotice.ORIGINAL_VALUE_MISSING,
        LegalNotice.EARLIER_AMOUNT_MISSING,
        ABOVE_THRESHOLD,
      ],
    );
  });

  test('adds up alike in whatever order the changes came', () => {
    const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 20 }), (earlierCents) => {
        const one = checkLegalGround(facts({ earlierCents }));
        expect(checkLegalGround(facts({ earlierCents: earlierCents.toReversed() }))).toEqual(one);
      }),
    );
  });
});

test('additional and unforeseen changes are warned about above half of the original value (art. 2.163d, e)', () => {
  for (const ground of [LegalGround.ADDITIONAL, LegalGround.UNFORESEEN]) {
    const originalValueCents = 1_000_000_00;
    expect(warned({ ground, originalValueCents, amountCents: 500_000_00 })).toEqual([]);
    expect(warned({ ground, originalValueCents, amountCents: 500_000_01 })).toEqual([ABOVE_FIFTY_PERCENT]);
  }
});

test('every ground asks something of a person', () => {
  for (const ground of Object.values(LegalGround))
    expect(checkLegalGround(facts({ ground })).questions.length).toBeGreaterThan(0);
});

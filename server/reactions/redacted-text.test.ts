import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redactedText, type Passage } from './redacted-text.ts';
import { citationOf, RedactionGround } from './redaction-ground.ts';

const { WOO_5_1_2_E, WOO_5_1_1_E, AVG } = RedactionGround;

describe('A text with omissions', () => {
  test('shows the ground in the place of what was left out', () => {
    const text = 'Bel Jan op 0612345678 voor vragen.';
    const passages = [{ start: 11, end: 21, ground: WOO_5_1_2_E }];
    expect(redactedText(text, passages)).toBe('Bel Jan op [weggelaten: art. 5.1 lid 2 e Woo] voor vragen.');
  });

  test('joins passages that touch or overlap, with each ground once', () => {
    const passages = [
      { start: 2, end: 4, ground: AVG },
      { start: 0, end: 3, ground: WOO_5_1_1_E },
      { start: 4, end: 5, ground: AVG },
    ];
    expect(redactedText('abcdef', passages)).toBe('[weggelaten: art. 5.1 lid 1 e Woo, AVG]f');
  });

  test('never leaves half a character', () => {
    expect(redactedText('a🐄b', [{ start: 2, end: 3, ground: AVG }])).toBe('a[weggelaten: AVG]b');
  });

  /** Letters that stand in no omission. */
  const texts = fc.string({ unit: fc.constantFrom('Q', 'X', 'Z', '1', ' ', '🐄', 'É'), maxLength: 60 });
  const passages = fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 130 }),
      end: fc.integer({ min: -5, max: 130 }),
      ground: fc.constantFrom(...Object.values(RedactionGround)),
    }),
    { maxLength: 8 },
  );
  /** What stays, by the plainest of means: sign by sign. */
  const kept = (text: string, given: Passage[]) => {
    let at = 0;
    return [...text].filter((sign) => {
      const [from, to] = [at, (at += sign.length)];
      return !given.some(({ start, end }) => start < end && start < to && end > from);
    });
  };

  test('holds exactly what no passage touches, in its order', () => {
    fc.assert(
      fc.property(texts, passages, (text, given) => {
        const shown = redactedText(text, given).replace(/\[weggelaten: [^\]]*\]/g, '');
        expect(shown).toBe(kept(text, given).join(''));
      }),
    );
  });

  test('is the same in whatever order the passages were marked, and well formed', () => {
    fc.assert(
      fc.property(texts, passages, (text, given) => {
        const once = redactedText(text, given);
        expect(redactedText(text, given.toReversed()).length).toBe(once.length);
        expect(() => encodeURIComponent(once)).not.toThrow();
      }),
    );
  });

  test('names a ground for each omission', () => {
    for (const ground of Object.values(RedactionGround))
      expect(redactedText('x', [{ start: 0, end: 1, ground }])).toBe(`[weggelaten: ${citationOf[ground]}]`);
  });
});

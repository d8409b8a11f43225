import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlapping, sharedWords, touchedSpans } from './touched-words.ts';

const oldText =
  'Aanbieder start de ondersteuning binnen tien werkdagen na ontvangst van de toewijzing. Aanbieder bericht de gemeente.';
const change = (from: string, to: string) => ({ oldText, newText: oldText.replace(from, to) });
const words = fc.array(fc.constantFrom('zorg', 'uur', 'de', 'gemeente', 'tien', 'niet', 'cliënt'), {
  minLength: 1,
  maxLength: 12,
});
const text = words.map((list) => list.join(' '));

describe('Two proposals on one article', () => {
  test('collide where they change the same words', () => {
    const shared = sharedWords(change('tien werkdagen', 'vijf werkdagen'), change('tien', 'acht'));
    expect(shared).toBe('tien');
  });

  test('leave each other alone where they change other words of it', () => {
    expect(sharedWords(change('tien', 'vijf'), change('bericht', 'informeert'))).toBeNull();
  });

  test('collide when one lets lapse what the other changes', () => {
    expect(sharedWords({ oldText, newText: '' }, change('tien', 'vijf'))).toBe('tien');
  });

  test('collide when both make an article of one number', () => {
    expect(sharedWords({ oldText: '', newText: 'Een.' }, { oldText: '', newText: 'Twee.' })).toBe('');
  });

  test('collide also when one starts from an earlier wording of the article', () => {
    const earlier = `Inleidende zin. ${oldText}`;
    const other = { oldText: earlier, newText: earlier.replace('tien', 'acht') };
    expect(sharedWords(change('tien', 'vijf'), other)).toBe('tien');
    expect(sharedWords(change('bericht', 'informeert'), other)).toBeNull();
  });

  test('collide or not, whoever is asked first', () => {
    fc.assert(
      fc.property(text, text, text, (from, one, other) => {
        const [a, b] = [
          { oldText: from, newText: one },
          { oldText: from, newText: other },
        ];
        expect(sharedWords(a, b) === null).toBe(sharedWords(b, a) === null);
      }),
    );
  });

  test('always collide with itself, and never with a change of nothing', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        fc.pre(from !== to);
        const own = { oldText: from, newText: to };
        expect(sharedWords(own, own)).not.toBeNull();
        expect(sharedWords(own, { oldText: from, newText: from })).toBeNull();
      }),
    );
  });
});

test('what no change touches stands unchanged in the new text', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      let rest = to;
      let at = 0;
      for (const { start, end } of [...touchedSpans(from, to), { start: from.length, end: from.length }]) {
        const kept = from.slice(at, start);
        expect(rest.includes(kept)).toBe(true);
        rest = rest.slice(rest.indexOf(kept) + kept.length);
        at = end;
      }
    }),
  );
});

test('stretches overlap in both directions alike', () => {
  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(fc.property(span, span, (a, b) => expect(overlapping(a, b)).toBe(overlapping(b, a))));
});

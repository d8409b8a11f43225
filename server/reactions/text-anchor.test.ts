import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorOf, locate } from './text-anchor.ts';

const article =
  'De aanbieder meldt een wijziging aan de gemeente. De gemeente beslist binnen tien werkdagen. ' +
  'Daarna meldt de aanbieder de wijziging aan de inwoner.';

function anchorAt(text: string, quote: string, from = 0) {
  const start = text.indexOf(quote, from);
  return anchorOf(text, start, start + quote.length);
}

/** Texts of few different characters, so that the same quote often stands in several places. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '👍'), minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const selection = fc.tuple(text, fc.nat(), fc.nat()).map(([inText, a, b]) => {
  const start = a % inText.length;
  return { inText, start, end: start + 1 + (b % (inText.length - start)) };
});

describe('the anchor of a passage', () => {
  test('keeps the quote, its place and up to 32 characters around it', () => {
    expect(anchorAt(article, 'binnen tien werkdagen')).toEqual({
      exact: 'binnen tien werkdagen',
      prefix: 'e gemeente. De gemeente beslist ',
      suffix: '. Daarna meldt de aanbieder de w',
      start: 70,
      end: 91,
    });
    expect(anchorAt(article, 'De aanbieder')).toMatchObject({ prefix: '', start: 0 });
    expect(anchorAt(article, 'inwoner.')).toMatchObject({ suffix: '', end: article.length });
  });

  test('never keeps half a character of context', () => {
    const anchor = anchorOf('👍'.repeat(17) + 'xyz' + '👍'.repeat(17), 35, 36);
    expect(anchor.prefix).toBe('👍'.repeat(15) + 'x');
    expect(anchor.suffix).toBe('z' + '👍'.repeat(15));
  });

  test('needs a selection inside the text', () => {
    for (const [start, end] of [
      [0, 0],
      [5, 3],
      [-1, 2],
      [0, 999],
      [0.5, 2],
      [Number.NaN, 2],
    ] as const)
      expect(() => anchorOf(article, start, end)).toThrow(RangeError);
  });
});

describe('locating a passage', () => {
  test('finds every selection back where it was made', () => {
    fc.assert(
      fc.property(selection, ({ inText, start, end }) => {
        expect(locate(inText, anchorOf(inText, start, end))).toEqual({ start, end });
      }),
    );
  });

  test('gives the exact quote or nothing, in any text', () => {
    fc.assert(
      fc.property(
        selection,
        text,
        fc.integer({ min: -5, max: 80 }),
        ({ inText, start, end }, other, moved) => {
          const anchor = { ...anchorOf(inText, start, end), start: moved };
          for (const searched of [other, inText, other + inText + other]) {
            const found = locate(searched, anchor);
            if (found) expect(searched.slice(found.start, found.end)).toBe(anchor.exact);
          }
        },
      ),
    );
  });

  test('finds a quote that moved and stands there once', () => {
    const anchor = anchorAt(article, 'binnen tien werkdagen');
    expect(locate(`Lid 1. ${article}`, anchor)).toEqual({ start: 77, end: 98 });
  });

  test('tells the same words apart by the text around them', () => {
    const [first, second] = [article.indexOf('wijziging'), article.lastIndexOf('wijziging')];
    for (const start of [first, second]) {
      const anchor = anchorOf(article, start, start + 'wijziging'.length);
      expect(locate(`Lid 1. ${article}`, anchor)?.start).toBe(start + 7);
    }
  });

  test('gives nothing when the quote is gone, even if something like it is there', () => {
    expect(
      locate(article.replace('tien werkdagen', 'vijf werkdagen'), anchorAt(article, 'tien werkdagen')),
    ).toBeNull();
    expect(locate('', anchorAt(article, 'tien'))).toBeNull();
    expect(locate(article, { exact: '', prefix: '', suffix: '', start: 0, end: 0 })).toBeNull();
  });

  test('gives nothing when the same words in the same surroundings stand in two places', () => {
    const line = 'a. een VOG van ieder die zorg verleent aan inwoners van de drie gemeenten;\n';
    const anchor = anchorAt(line + line, 'verleent');
    expect(locate(` ${line}${line}`, { ...anchor, prefix: anchor.prefix.slice(-10) })).toBeNull();
  });
});

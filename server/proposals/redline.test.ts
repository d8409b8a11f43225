import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from './redline-tokens.ts';
import { redline, type Segment } from './redline.ts';
import { cpuTime } from '../../test/support/cpu-time.ts';

/** A redline as text: [-removed-]{+added+}. */
function marked(oldText: string, newText: string): string {
  const signs = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;
  return redline(oldText, newText)
    .map(({ op, text }) => signs[op][0] + text + signs[op][1])
    .join('');
}

function textWithout(op: Segment['op'], segments: Segment[]): string {
  return segments
    .filter((segment) => segment.op !== op)
    .map((segment) => segment.text)
    .join('');
}

const word = fc.constantFrom(
  ...'de het een zorg aanbieder gemeente tarief contract levert niet per en één wurklist'.split(' '),
  '€ 1.234,56',
  '3,5 %',
  '1 januari 2024',
  'e\u0301e\u0301n',
  '👍🏽',
  'na-uren',
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const article = fc
  .array(fc.tuple(paragraph, fc.constantFrom('.\n', '.\n\n', ';\r\n', '. ')), { maxLength: 8 })
  .map((paragraphs) => paragraphs.flat().join(''));
/** An article and what an editor made of it: some words replaced, left out or put in. */
const edited = fc
  .tuple(article, fc.array(fc.tuple(fc.nat(), fc.nat(4), paragraph), { maxLength: 6 }))
  .map(([text, edits]) => {
    const words = text.split(' ');
    for (const [place, length, replacement] of edits)
      words.splice(place % (words.length + 1), length, ...(length % 2 ? [replacement] : []));
    return [text, words.join(' ')] as const;
  });
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const twoTexts = fc.oneof(edited, fc.tuple(article, article), fc.tuple(anything, anything));

describe('a redline', () => {
  test('holds both texts whole', () => {
    fc.assert(
      fc.property(twoTexts, ([oldText, newText]) => {
        const segments = redline(oldText, newText);
        expect(textWithout('insert', segments)).toBe(oldText);
        expect(textWithout('delete', segments)).toBe(newText);
      }),
      { numRuns: 400 },
    );
  });

  test('has no empty segments and no two of a kind in a row', () => {
    fc.assert(
      fc.property(twoTexts, ([oldText, newText]) => {
        const segments = redline(oldText, newText);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
        expect(
          segments.slice(1).some((one, at) => one.op === segments[at]?.op && one.move === segments[at].move),
        ).toBe(false);
      }),
    );
  });

  test('of one and the same text is one equal segment', () => {
    fc.assert(
      fc.property(fc.oneof(article, anything), (text) => {
        expect(redline(text, text)).toEqual(text === '' ? [] : [{ op: 'equal', text }]);
      }),
    );
  });

  test('never cuts through a character or takes its accent away', () => {
    const startsInside = /^(?:[\udc00-\udfff]|\p{M})/u;
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(wellFormed, wellFormed)), ([oldText, newText]) => {
        for (const { text } of redline(oldText, newText)) expect(text).not.toMatch(startsInside);
      }),
    );
    expect(marked('Dit is er e\u0301e\u0301n.', 'Dit is er een.')).toBe(
      'Dit is er [-e\u0301e\u0301n-]{+een+}.',
    );
    expect(marked('goed 👍🏽', 'goed 👎🏽')).toBe('goed [-👍🏽-]{+👎🏽+}');
  });
});

describe('a redline reads well:', () => {
  test('an amount, a percentage and a date are replaced whole', () => {
    expect(marked('Het tarief is € 1.234,56.', 'Het tarief is € 1.235,56.')).toBe(
      'Het tarief is [-€ 1.234,56-]{+€ 1.235,56+}.',
    );
    expect(marked('met 3,5 % verhoogd', 'met 3,75 % verhoogd')).toBe('met [-3,5 %-]{+3,75 %+} verhoogd');
    expect(tokensOf('op 31-10-2023, art. 4.2.1: 12a')).toEqual([
      'op',
      ' ',
      '31-10-2023',
      ',',
      ' ',
      'art',
      '.',
      ' ',
      '4.2.1',
      ':',
      ' ',
      '12a',
    ]);
  });

  test('added words stand between words that stay', () => {
    expect(marked('De aanbieder levert zorg.', 'De nieuwe aanbieder levert goede zorg.')).toBe(
      'De {+nieuwe +}aanbieder levert {+goede +}zorg.',
    );
  });

  test('a phrase is replaced as a phrase, not word by word', () => {
    const [before, after] = ['binnen de termijn van de wet', 'volgens een bepaling van het contract'];
    const rest = ' meldt de aanbieder het einde van de zorg.';
    expect(marked(before + rest, after + rest)).toBe(`[-${before}-]{+${after}+}${rest}`);
  });

  test('a sentence that shares only small words is replaced whole', () => {
    const before = 'De zorgaanbieder levert zorg aan de inwoner binnen vijf werkdagen na de melding.';
    const after = 'Een partij start de hulp van een cliënt uiterlijk tien werkdagen na de toewijzing.';
    expect(marked(before, after)).toBe(`[-${before}-]{+${after}+}`);
  });

  test('a new paragraph is one insertion and leaves its neighbours alone', () => {
    const [first, second] = ['a. De aanbieder heeft een VOG.\n', 'b. De aanbieder heeft ervaring.\n'];
    const added = 'De gemeente besluit binnen een maand na ontvangst van de aanvraag.\n';
    expect(redline(first + second, first + added + second)).toEqual([
      { op: 'equal', text: first },
      { op: 'insert', text: added },
      { op: 'equal', text: second },
    ]);
  });

  test('a changed paragraph is found back beside a new one', () => {
    const kept = 'De aanbieder meldt een onderaannemer vooraf aan de gemeente.\n';
    const gone = 'Prijzen gelden tot einde looptijd en worden nooit herzien.\n';
    expect(marked(gone + kept, kept.replace('vooraf', 'tien dagen vooraf'))).toBe(
      `[-${gone}-]De aanbieder meldt een onderaannemer {+tien dagen +}vooraf aan de gemeente.\n`,
    );
  });

  test('a paragraph that grew keeps its old sentence', () => {
    const old = 'Indexatie vindt plaats per 1 januari.';
    const added = ` Het percentage wordt voor 1 oktober ${'bekendgemaakt door de gezamenlijke colleges '.repeat(5)}`;
    expect(marked(old, old + added)).toBe(`${old}{+${added}+}`);
  });

  test('a line break that went is shown and the line is not', () => {
    expect(marked('Eerste lid.\nTweede lid.\n', 'Eerste lid.\nTweede lid.')).toBe(
      'Eerste lid.\nTweede lid.[-\n-]',
    );
  });
});

describe('a redline of 20,000 characters takes less than a second', () => {
  const long = (unit: string) => unit.repeat(Math.ceil(20_000 / unit.length));
  const sentence = 'De aanbieder levert de zorg volgens het contract. ';

  test.each([
    ['short lines that all differ', long('a\n'), long('b\n')],
    ['short lines in another order', long('a\nb\n'), long('b\nc\na\n')],
    ['one paragraph that shares nothing', long('de zorg '), long('het tarief ')],
    ['fifty paragraphs rewritten', long(`${sentence.repeat(8)}\n`), long(`Een ${sentence.repeat(7)}\n`)],
    ['no spaces at all', long('x'), long('y')],
    ['only punctuation', long('.,;'), long(',.:')],
    ['digits and dots', long('1.'), `${long('1.')}a`],
  ])('for %s', async (_case, oldText, newText) => {
    expect(await cpuTime(() => redline(oldText, newText))).toBeLessThan(1000);
    const segments = redline(oldText, newText);
    expect(textWithout('insert', segments)).toBe(oldText);
    expect(textWithout('delete', segments)).toBe(newText);
  });
});

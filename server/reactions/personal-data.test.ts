import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FindingKind, personalDataIn } from './personal-data.ts';

const found = (text: string) =>
  personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('What resembles personal data is pointed out', () => {
  test.each([
    ['mail naar jan.de-boer@zorg.example.nl graag', [['E_MAIL', 'jan.de-boer@zorg.example.nl']]],
    [
      'bel 06-12345678 of (0516) 56 62 20',
      [
        ['PHONE', '06-12345678'],
        ['PHONE', '(0516) 56 62 20'],
      ],
    ],
    ['bel +31 6 1234 5678.', [['PHONE', '+31 6 1234 5678']]],
    ['cliënt 1112.22.333 woont er', [['BSN', '1112.22.333']]],
    [
      'Dorpsstraat 12a, 8401 AB Gorredijk',
      [
        ['ADDRESS', 'Dorpsstraat 12a'],
        ['ADDRESS', '8401 AB'],
      ],
    ],
    ['op NL91 ABNA 0417 1643 00 storten', [['IBAN', 'NL91 ABNA 0417 1643 00']]],
    ['op BE68 5390 0754 7034 storten', [['IBAN', 'BE68 5390 0754 7034']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'De index van 2,9 % over 2024 en 2025',
    'artikel 7.2 lid 3',
    '€ 1.250.000,00 per jaar',
    '123456789',
  ])('not in "%s"', (text) => expect(found(text)).toEqual([]));

  /** Nine digits that pass the elfproef, of any eight: the last follows, where it is one digit. */
  const bsn = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    .map((digits) => {
      const sum = digits.reduce((total, digit, at) => total + digit * (9 - at), 0);
      return [...digits, sum % 11];
    })
    .filter((digits) => digits[8]! < 10 && digits.some((digit) => digit > 0));
  const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '.', 'Z', '🐄'), maxLength: 30 });

  test('every BSN, wherever it stands and whatever stands between its digits', () => {
    const separators = fc.array(fc.constantFrom('', '', ' ', '.'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(words, bsn, separators, words, (before, digits, between, after) => {
        const number = digits.map((digit, at) => `${at ? between[at] : ''}${digit}`).join('');
        const text = `${before}|${number}|${after}`;
        const start = before.length + 1;
        const hit = personalDataIn(text).some(
          (one) => one.start <= start && one.end >= start + number.length,
        );
        expect(hit).toBe(true);
      }),
    );
  });

  test('within the text, in order, none inside another, and in no time', () => {
    const digits = fc.string({
      unit: fc.constantFrom('0', '1', '6', ' ', '.', '@', 'A', 'N', 'L', '+', '-'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(digits, (text) => {
        let end = 0;
        for (const one of personalDataIn(text)) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThan(end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          end = one.end;
        }
      }),
    );
    for (const sign of ['a', '0', '0 ', 'A1', '.', '@a.'])
      expect(personalDataIn(sign.repeat(15_000)).length).toBeLessThan(15_000);
  });

  test('names each kind', () => expect(Object.values(FindingKind)).toHaveLength(5));
});

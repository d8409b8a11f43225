import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAgbCode, normalizeAgbCode } from './agb-code.ts';
import { isKvkNumber, normalizeKvkNumber } from './kvk-number.ts';
import { isRsin, normalizeRsin } from './rsin.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

describe.each([
  ['KvK number', isKvkNumber, normalizeKvkNumber],
  ['AGB code', isAgbCode, normalizeAgbCode],
])('a %s', (_name, isValid, normalize) => {
  test('has eight digits, leading zeros counted', () => {
    fc.assert(fc.property(digits(8), (text) => isValid(text)));
    expect(isValid('01234567')).toBe(true);
    expect(isValid('1234567')).toBe(false);
    expect(isValid('123456789')).toBe(false);
  });

  test('may be typed with spaces and dots', () => {
    expect(isValid(normalize(' 0123.45 67 '))).toBe(true);
    expect(isValid('0123.45 67')).toBe(false);
  });

  test('is nothing but digits', () => {
    for (const text of ['', '1234567a', '12345678\n', '１２３４５６７８', '-1234567', '1e234567'])
      expect(isValid(text)).toBe(false);
  });
});

describe('an RSIN', () => {
  /** The ninth digit that makes eight digits pass the elfproef, or null where none does (remainder 10). */
  const closing = (eight: string): string | null => {
    const rest = [...eight].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0) % 11;
    return rest === 10 ? null : String(rest);
  };

  test('passes the elfproef with exactly one ninth digit, or with none', () => {
    fc.assert(
      fc.property(digits(8), (eight) => {
        fc.pre(eight !== '00000000');
        const passing = [...'0123456789'].filter((ninth) => isRsin(eight + ninth));
        expect(passing).toEqual(closing(eight) === null ? [] : [closing(eight)]);
      }),
    );
  });

  test('fails when one digit is mistyped', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (eight, place, shift) => {
        const ninth = closing(eight);
        fc.pre(ninth !== null && eight !== '00000000');
        const mistyped = [...(eight + ninth)];
        mistyped[place] = String((Number(mistyped[place]) + shift) % 10);
        expect(isRsin(mistyped.join(''))).toBe(false);
      }),
    );
  });

  test('fails when two neighbouring digits are swapped', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(6), (eight, place) => {
        const ninth = closing(eight);
        const swapped = [...eight];
        [swapped[place], swapped[place + 1]] = [swapped[place + 1]!, swapped[place]!];
        fc.pre(ninth !== null && swapped.join('') !== eight);
        expect(isRsin(swapped.join('') + ninth)).toBe(false);
      }),
    );
  });

  test('is nine digits and not all zeros', () => {
    expect(isRsin('111222333')).toBe(true);
    expect(isRsin(normalizeRsin('1112.22.333 '))).toBe(true);
    for (const text of ['000000000', '11122233', '1112223330', '', 'abcdefghi'])
      expect(isRsin(text)).toBe(false);
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatProposalNumber, parseProposalNumber } from './proposal-number.ts';

test('a proposal number is written 2024-03', () => {
  expect(formatProposalNumber(2024, 3)).toBe('2024-03');
  expect(formatProposalNumber(2024, 100)).toBe('2024-100');
});

test('a proposal number is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 999_999 }),
      (year, serial) => {
        expect(parseProposalNumber(formatProposalNumber(year, serial))).toEqual({ year, serial });
      },
    ),
  );
  expect(parseProposalNumber(' 2024-3')).toEqual({ year: 2024, serial: 3 });
});

test('anything else is no proposal number', () => {
  for (const text of ['', '2024', '2024-', '2024-00', '24-03', '2024-3a', '2024-03-01'])
    expect(parseProposalNumber(text)).toBeNull();
});

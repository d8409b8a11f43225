import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatReceipt, parseReceipt } from './receipt-number.ts';

test('a receipt number is written OWO-2026-00042', () => {
  expect(formatReceipt('owo', 2026, 42)).toBe('OWO-2026-00042');
  expect(formatReceipt('owo', 2026, 123456)).toBe('OWO-2026-123456');
});

test('a receipt number is read back, whatever the region is called', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/),
      fc.integer({ min: 2000, max: 9999 }),
      fc.integer({ min: 1, max: 999_999_999 }),
      (regionSlug, year, serial) => {
        expect(parseReceipt(formatReceipt(regionSlug, year, serial))).toEqual({ regionSlug, year, serial });
      },
    ),
  );
});

test('a receipt number may be typed in small letters, without zeros', () => {
  expect(parseReceipt(' owo-2026-42 ')).toEqual({ regionSlug: 'owo', year: 2026, serial: 42 });
});

test('anything else is no receipt number', () => {
  for (const text of [
    '',
    'OWO',
    'OWO-2026',
    '2026-00042',
    'OWO-26-00042',
    'OWO-2026-00000',
    'OWO-2026-4a',
    '-2026-1',
  ])
    expect(parseReceipt(text)).toBeNull();
});

test('a very long text is refused at once', () => {
  const started = performance.now();
  expect(parseReceipt('a-'.repeat(100_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(200);
});

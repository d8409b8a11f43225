import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasVersion, mayAnswerRange, rangeOf } from './etag-range.ts';

describe('a range of a file of 1,000 bytes', () => {
  test.each([
    ['bytes=0-499', { start: 0, end: 499 }],
    ['bytes=500-', { start: 500, end: 999 }],
    ['bytes=999-999', { start: 999, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-1', { start: 999, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['BYTES= 0-0 ', { start: 0, end: 0 }],
    ['bytes=0-99999999999999999999999', { start: 0, end: 999 }],
  ])('%s is a part', (header, range) => expect(rangeOf(header, 1000)).toEqual(range));

  test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0', 'bytes=99999999999999999999999-'])(
    '%s cannot be given',
    (header) => expect(rangeOf(header, 1000)).toBe('unsatisfiable'),
  );

  test.each([
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=5-4',
    'bytes=0-1,5-6',
    'lines=0-1',
    'bytes=1.5-3',
  ])('%s is the whole file', (header) => expect(rangeOf(header, 1000)).toBeNull());
});

test('an empty file has no part to give', () => {
  for (const header of ['bytes=0-', 'bytes=0-0', 'bytes=-1'])
    expect(rangeOf(header, 0)).toBe('unsatisfiable');
});

test('a part always lies within the file, whatever is asked', () => {
  const asked = fc.oneof(
    fc.string().map((text) => `bytes=${text}`),
    fc.tuple(fc.option(fc.nat(2000)), fc.option(fc.nat(2000))).map(([a, b]) => `bytes=${a ?? ''}-${b ?? ''}`),
  );
  fc.assert(
    fc.property(asked, fc.nat(1500), (header, length) => {
      const range = rangeOf(header, length);
      if (range === null || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThan(length);
    }),
  );
});

test('a part is only given of the version that the browser began with', () => {
  expect(mayAnswerRange(undefined, '"a1"')).toBe(true);
  expect(mayAnswerRange('"a1"', '"a1"')).toBe(true);
  expect(mayAnswerRange('"a2"', '"a1"')).toBe(false);
  expect(mayAnswerRange('W/"a1"', '"a1"')).toBe(false);
  expect(mayAnswerRange('W/"a1"', 'W/"a1"')).toBe(false);
  expect(mayAnswerRange('Tue, 31 Oct 2023 12:00:00 GMT', '"a1"')).toBe(false);
});

test('a version that the browser has is not sent again', () => {
  expect(hasVersion('"a1"', '"a1"')).toBe(true);
  expect(hasVersion('"a0", W/"a1"', '"a1"')).toBe(true);
  expect(hasVersion('*', '"a1"')).toBe(true);
  expect(hasVersion('"a2"', '"a1"')).toBe(false);
  expect(hasVersion(undefined, '"a1"')).toBe(false);
});

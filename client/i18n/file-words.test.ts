import { describe, expect, test } from '@jest/globals';
import { fileKind, fileSize } from './file-words.ts';
import { formatNumber } from './format.ts';

const dutch = (value: number, digits?: number) => formatNumber(value, 'nl', digits);

describe('a file in words', () => {
  test.each([
    [1, '1 kB'],
    [1_400, '1 kB'],
    [250_000, '250 kB'],
    [1_249_000, '1,2 MB'],
    [52_428_800, '52 MB'],
  ])('%d bytes is %s', (bytes, words) => expect(fileSize(bytes, dutch)).toBe(words));

  test('its kind has a name that people know', () => {
    expect(fileKind('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe('Word');
    expect(fileKind('text/plain; charset=windows-1252')).toBe('TXT');
  });
});

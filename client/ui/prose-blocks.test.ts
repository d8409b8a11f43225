import { describe, expect, it } from '@jest/globals';
import { proseBlocks } from './prose-blocks.ts';

describe('plain text', () => {
  it('falls into paragraphs at blank lines', () => {
    expect(proseBlocks('Een\ntwee\n\n\nDrie')).toEqual([
      { kind: 'paragraph', lines: ['Een', 'twee'] },
      { kind: 'paragraph', lines: ['Drie'] },
    ]);
  });

  it('makes lists of lines with a dash or a number, which it keeps', () => {
    expect(proseBlocks('Dit:\r\n- a\r\n- b\r\n3. c')).toEqual([
      { kind: 'paragraph', lines: ['Dit:'] },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'numbers', items: ['c'], start: 3 },
    ]);
  });

  it('takes no amount of money or year for a list', () => {
    expect(proseBlocks('2024 was duur')).toEqual([{ kind: 'paragraph', lines: ['2024 was duur'] }]);
  });

  it('is nothing when there is nothing', () => {
    expect(proseBlocks(' \n ')).toEqual([]);
  });
});

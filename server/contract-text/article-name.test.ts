import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleName, compareArticles } from './article-name.ts';

describe('The name of an article', () => {
  test.each([
    ['Artikel 7.2 Indexering', 'Artikel 7.2', '7.2', 'Indexering'],
    ['artikel 12.5a  Nacalculatie', 'artikel 12.5a', '12.5a', 'Nacalculatie'],
    ['Kêst 4 Melding', 'Kêst 4', '4', 'Melding'],
    ['5.3. Start van de ondersteuning', '5.3', '5.3', 'Start van de ondersteuning'],
    ['Bijlage 3 Tarieven 2024', 'Bijlage 3', 'bijlage 3', 'Tarieven 2024'],
    ['Bijlage A: Begrippen', 'Bijlage A', 'bijlage a', 'Begrippen'],
    ['Artikel 9', 'Artikel 9', '9', ''],
    ['Overwegingen', 'Overwegingen', 'overwegingen', 'Overwegingen'],
    ['', '', '', ''],
  ])('%s', (written, name, numberKey, heading) => {
    expect(articleName(written)).toEqual({ name, numberKey, heading });
  });

  test('is taken apart whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
        const { name, numberKey, heading } = articleName(written);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(numberKey.length).toBeLessThanOrEqual(80);
        expect(heading.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('orders articles as a contract does', () => {
    const ordered = ['1', '5.3', '5.10', '12.5', '12.5a', '12.6', 'bijlage 1', 'bijlage 12'];
    expect(ordered.toReversed().toSorted(compareArticles)).toEqual(ordered);
  });
});

import { expect, test } from '@jest/globals';
import { splitArticles } from './split-articles.ts';

test('a pasted contract is cut at its articles', () => {
  const pasted = `Overeenkomst Wmo\r\n\r\nArtikel 1.1 Begrippen\r\nIn dit contract:\r\na. aanbieder;\r\n\r\n7.2 Indexering\nArtikel 7.1 blijft gelden.\n\nBijlage 3 Tarieven\nEen euro.`;
  expect(splitArticles(pasted)).toEqual([
    { article: 'Artikel 1.1 Begrippen', text: 'In dit contract:\na. aanbieder;' },
    { article: '7.2 Indexering', text: 'Artikel 7.1 blijft gelden.' },
    { article: 'Bijlage 3 Tarieven', text: 'Een euro.' },
  ]);
});

test('a text without articles gives none', () => {
  expect(splitArticles('Zomaar een tekst.')).toEqual([]);
});

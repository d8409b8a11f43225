import { expect, test } from '@jest/globals';
import { passageOf, sentencesOf } from './passage.ts';

const text =
  'De tarieven stijgen met 3.5 procent. Dat geldt per 1 januari; niet eerder.\nArtikel 7.2 vervalt';

test('a passage is what was selected, without the white space at its ends', () => {
  expect(passageOf(text, 2, 12)).toMatchObject({ exact: 'tarieven', start: 3, end: 11, prefix: 'De ' });
  expect(passageOf(text, 2, 3)).toBeNull();
});

test('an article is offered sentence by sentence, each at its place', () => {
  const sentences = sentencesOf(text);
  expect(sentences.map(({ exact }) => exact)).toEqual([
    'De tarieven stijgen met 3.5 procent.',
    'Dat geldt per 1 januari;',
    'niet eerder.',
    'Artikel 7.2 vervalt',
  ]);
  for (const { exact, start, end } of sentences) expect(text.slice(start, end)).toBe(exact);
});

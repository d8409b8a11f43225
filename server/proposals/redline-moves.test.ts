import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from './compare-versions.ts';
import { matchArticles } from './match-articles.ts';
import { redline, type Segment } from './redline.ts';

const words =
  'aanbieder levert zorg binnen tien werkdagen na melding per kwartaal aan gemeente tarief uurtarief'.split(
    ' ',
  );
const paragraph = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 15 })
  .map((said) => `${said.join(' ')}.\n`);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 10 });
/** A text and the same paragraphs in another order, some left out and some new. */
const rearranged = fc
  .tuple(paragraphs, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), paragraphs, fc.nat(3))
  .map(([before, swaps, fresh, extra]) => {
    const after = [...before];
    for (const [from, to] of swaps)
      after.splice(to % after.length, 0, ...after.splice(from % after.length, 1));
    after.splice(extra % after.length, extra % 2, ...fresh.slice(0, extra));
    return [before.join(''), after.join('')] as const;
  });

const without = (op: Segment['op'], segments: Segment[]) =>
  segments
    .filter((segment) => segment.op !== op)
    .map(({ text }) => text)
    .join('');

test('a redline with moves gives back both texts', () => {
  fc.assert(
    fc.property(rearranged, ([before, after]) => {
      const segments = redline(before, after);
      expect(without('insert', segments)).toBe(before);
      expect(without('delete', segments)).toBe(after);
    }),
    { numRuns: 400 },
  );
});

test('a move takes words from one place to one other and neither loses nor doubles them', () => {
  fc.assert(
    fc.property(rearranged, ([before, after]) => {
      const segments = redline(before, after);
      const moves = [...new Set(segments.flatMap(({ move }) => (move === undefined ? [] : [move])))];
      for (const move of moves) {
        const parts = segments.filter((segment) => segment.move === move);
        expect(parts.map(({ op }) => op).toSorted()).toEqual(['delete', 'insert']);
        expect(parts[0]!.text.trim()).toBe(parts[1]!.text.trim());
      }
    }),
    { numRuns: 400 },
  );
});

test('a paragraph that stands in another place is shown as moved', () => {
  const [a, b, c] = [
    'a. De aanbieder heeft een VOG.\n',
    'b. De gemeente betaalt binnen 30 dagen.\n',
    'c. Het tarief geldt een jaar.\n',
  ];
  const segments = redline(a + b + c, b + c + a);
  expect(segments.filter(({ move }) => move === 1).map(({ op, text }) => [op, text])).toEqual([
    ['delete', a],
    ['insert', a],
  ]);
});

test('an article is found back though it was renumbered, renamed or moved', () => {
  const tarief = 'Het tarief wordt per 1 januari geïndexeerd met het percentage van het CBS.';
  const meldplicht = 'De aanbieder meldt een calamiteit binnen een dag aan de gemeente.';
  const olds = [
    { article: 'Artikel 7.1 Indexering', text: tarief },
    { article: 'Artikel 7.2 Meldplicht', text: meldplicht },
  ];
  const news = [
    { article: 'Artikel 7.1 Scholing', text: 'De gemeente vergoedt scholing tot tien uur.' },
    { article: 'Artikel 7.3 Calamiteiten', text: meldplicht.replace('een dag', 'twee dagen') },
    { article: 'Artikel 7.2 Indexering', text: 'Indexering vervalt.' },
  ];
  expect(matchArticles(olds, news)).toEqual([null, 1, 0]);
});

test('matching gives every article at most one counterpart', () => {
  const article = fc.record({
    article: fc.constantFrom('Artikel 1', 'Artikel 2 Tarief', 'Artikel 3 Tarief'),
    text: paragraph,
  });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), fc.array(article, { maxLength: 6 }), (olds, news) => {
      const found = matchArticles(olds, news).filter((place) => place !== null);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((place) => place < olds.length)).toBe(true);
    }),
  );
});

test('a comparison names what an article was called and shows what is gone', () => {
  const before = {
    summary: '',
    clauses: [
      { article: 'Artikel 1 Tarief', newText: 'Het tarief is vast.' },
      { article: 'Artikel 2 Boete', newText: 'De boete is 5 %.' },
    ],
  };
  const after = { summary: '', clauses: [{ article: 'Artikel 4 Tarief', newText: 'Het tarief is vast.' }] };
  const { clauses } = compareVersions(before, after);
  expect(clauses.map(({ article, formerArticle, changed }) => [article, formerArticle, changed])).toEqual([
    ['Artikel 4 Tarief', 'Artikel 1 Tarief', true],
    ['Artikel 2 Boete', null, true],
  ]);
});

import { searchKey } from '../platform/text.ts';
import { likenessOf, wordsIn } from './likeness.ts';

export interface ArticleText {
  article: string;
  text: string;
}

/** Comparing every article with every other is worth its time up to so many pairs; beyond it the headings tell. */
const MOST_PAIRS = 2500;
/** A pair that scores less is no pair: two articles that only share some words are two articles. */
const ENOUGH = 0.5;

/** The heading without its number: "Artikel 7.2 Indexering" is about "indexering". */
const subjectOf = (heading: string) =>
  searchKey(heading)
    .replace(/^(art(ikel|\.)?|lid|bijlage|kêst)\s*/u, '')
    .replace(/^[\d.:a-z]{0,6}\d[\d.:a-z]*\s*/u, '')
    .trim();

/**
 * Which article of a later text is which of an earlier one, also when it was renamed, renumbered or moved: each has at
 * most one counterpart, the one with the most alike heading and text. The answer holds a place in `olds` for each of `news`.
 */
export function matchArticles(olds: readonly ArticleText[], news: readonly ArticleText[]): (number | null)[] {
  const compare = olds.length * news.length <= MOST_PAIRS;
  const [oldWords, newWords] = [olds.map(({ text }) => wordsIn(text)), news.map(({ text }) => wordsIn(text))];
  const scored = news.flatMap((later, n) =>
    olds.map((earlier, o) => ({
      n,
      o,
      score: ofHeadings(earlier, later) + (compare ? likenessOf(oldWords[o]!, newWords[n]!) : 0),
    })),
  );
  const best = scored
    .filter(({ score }) => score >= ENOUGH)
    .toSorted(
      (a, b) => b.score - a.score || Math.abs(a.n - a.o) - Math.abs(b.n - b.o) || a.n - b.n || a.o - b.o,
    );
  const found: (number | null)[] = news.map(() => null);
  const taken = new Set<number>();
  for (const { n, o } of best) {
    if (found[n] !== null || taken.has(o)) continue;
    found[n] = o;
    taken.add(o);
  }
  return found;
}

function ofHeadings(a: ArticleText, b: ArticleText): number {
  if (searchKey(a.article) === searchKey(b.article)) return ENOUGH;
  const [subjectA, subjectB] = [subjectOf(a.article), subjectOf(b.article)];
  return subjectA !== '' && subjectA === subjectB ? ENOUGH : 0;
}

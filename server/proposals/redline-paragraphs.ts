import { diffArrays } from 'diff';
import { isWord, paragraphsOf, tokensOf } from './redline-tokens.ts';

/** A paragraph and what became of it; null on one side when it is new or gone. */
export type ParagraphPair = readonly [old: string | null, new: string | null];

const MAX_CHANGED_PARAGRAPHS = 1000;
/** Pairing compares every old paragraph with every new one: up to 50 by 50 that is worth its time. */
const MAX_COMPARISONS = 2500;
/** Below this likeness two paragraphs are different paragraphs. */
const ALIKE = 0.3;

/** Lays the paragraphs of two texts side by side, in order: the same ones first, then those most alike in between. */
export function pairParagraphs(oldText: string, newText: string): ParagraphPair[] {
  const olds = paragraphsOf(oldText);
  const news = paragraphsOf(newText);
  const parts = diffArrays(olds, news, {
    maxEditLength: MAX_CHANGED_PARAGRAPHS,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  if (!parts) return [[oldText, newText]];
  const pairs: ParagraphPair[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  for (const part of parts) {
    if (part.removed) gone.push(...olds.splice(0, part.count));
    else if (part.added) come.push(...news.splice(0, part.count));
    else {
      pairs.push(...pairMostAlike(gone, come));
      [gone, come] = [[], []];
      const same = news.splice(0, part.count);
      pairs.push(...olds.splice(0, part.count).map((old, at): ParagraphPair => [old, same[at] ?? null]));
    }
  }
  return [...pairs, ...pairMostAlike(gone, come)];
}

/** The pairing in order with the highest likeness in all (the classic alignment of two rows). */
function pairMostAlike(olds: readonly string[], news: readonly string[]): ParagraphPair[] {
  if (olds.length * news.length > MAX_COMPARISONS) return [[olds.join(''), news.join('')]];
  const [oldWords, newWords] = [olds.map(wordsOf), news.map(wordsOf)];
  const best = olds.map(() => news.map(() => 0));
  const bestFrom = (o: number, n: number) => best[o]?.[n] ?? 0;
  const together = olds.map((_old, o) => news.map((_new, n) => likeness(oldWords[o]!, newWords[n]!)));
  const withPair = (o: number, n: number) => (together[o]?.[n] ?? 0) + bestFrom(o + 1, n + 1);
  for (let o = olds.length - 1; o >= 0; o--)
    for (let n = news.length - 1; n >= 0; n--)
      best[o]![n] = Math.max(bestFrom(o + 1, n), bestFrom(o, n + 1), withPair(o, n));

  const pairs: ParagraphPair[] = [];
  let [o, n] = [0, 0];
  while (o < olds.length && n < news.length) {
    if (together[o]![n]! > 0 && best[o]![n] === withPair(o, n)) pairs.push([olds[o++]!, news[n++]!]);
    else if (best[o]![n] === bestFrom(o + 1, n)) pairs.push([olds[o++]!, null]);
    else pairs.push([null, news[n++]!]);
  }
  for (const old of olds.slice(o)) pairs.push([old, null]);
  for (const added of news.slice(n)) pairs.push([null, added]);
  return pairs;
}

/**
 * How alike two paragraphs are by the words they share, 0 (different) to 1. A paragraph that was kept and made much
 * longer counts as alike too, though most of its words are new.
 */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [sizeA, sizeB] = [size(a), size(b)];
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const smallest = Math.min(sizeA, sizeB);
  const alike = (2 * shared) / Math.max(1, sizeA + sizeB);
  const grown = smallest >= 3 ? shared / smallest - 0.5 : 0;
  const likest = Math.max(alike, grown);
  return likest >= ALIKE ? likest : 0;
}

function size(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0);
}

function wordsOf(paragraph: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const token of tokensOf(paragraph.toLowerCase()))
    if (isWord(token)) words.set(token, (words.get(token) ?? 0) + 1);
  return words;
}

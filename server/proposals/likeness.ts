import { isWord, tokensOf } from './redline-tokens.ts';

export type WordBag = ReadonlyMap<string, number>;

/** The words of a text with how often each stands there. */
export function wordsIn(text: string): WordBag {
  const words = new Map<string, number>();
  for (const token of tokensOf(text.toLowerCase()))
    if (isWord(token)) words.set(token, (words.get(token) ?? 0) + 1);
  return words;
}

export const bagSize = (words: WordBag): number => [...words.values()].reduce((sum, count) => sum + count, 0);

export function sharedWords(a: WordBag, b: WordBag): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

/** How alike two texts are by the words they share, from 0 (different) to 1 (the same words as often). */
export function likenessOf(a: WordBag, b: WordBag): number {
  return (2 * sharedWords(a, b)) / Math.max(1, bagSize(a) + bagSize(b));
}

import { diffArrays } from 'diff';
import { bagSize, likenessOf, sharedWords, wordsIn, type WordBag } from './likeness.ts';
import { findMoves, type Block, type Moves } from './redline-moves.ts';
import { paragraphsOf } from './redline-tokens.ts';

/** A paragraph and what became of it; null on one side when it is new or gone. */
export type ParagraphPair = readonly [old: string | null, new: string | null, move?: number | undefined];

const MAX_CHANGED_PARAGRAPHS = 1000;
/** Pairing compares every old paragraph with every new one: up to 50 by 50 that is worth its time. */
const MAX_COMPARISONS = 2500;
/** Below this likeness two paragraphs are different paragraphs. */
const ALIKE = 0.3;

/**
 * Lays the paragraphs of two texts side by side, in order: the same ones first, then those most alike in between. A
 * paragraph that stands whole in another place is gone here and new there, and both carry the number of its move.
 */
export function pairParagraphs(oldText: string, newText: string): ParagraphPair[] {
  const olds = paragraphsOf(oldText);
  const news = paragraphsOf(newText);
  const parts = diffArrays(olds, news, {
    maxEditLength: MAX_CHANGED_PARAGRAPHS,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  if (!parts) return [[oldText, newText]];
  const blocks: (Block | ParagraphPair[])[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  for (const part of parts) {
    if (part.removed) gone.push(...olds.splice(0, part.count));
    else if (part.added) come.push(...news.splice(0, part.count));
    else {
      const same = news.splice(0, part.count);
      const stayed = olds.splice(0, part.count).map((old, at): ParagraphPair => [old, same[at] ?? null]);
      blocks.push({ gone, come }, stayed);
      [gone, come] = [[], []];
    }
  }
  blocks.push({ gone, come });
  const moves = findMoves(blocks.filter(isBlock).filter((block) => !isTooLarge(block)));
  return blocks.flatMap((block) => (isBlock(block) ? pairMostAlike(block, moves) : block));
}

const isBlock = (block: Block | ParagraphPair[]): block is Block => !Array.isArray(block);
const isTooLarge = ({ gone, come }: Block) => gone.length * come.length > MAX_COMPARISONS;

/** The pairing in order with the highest likeness in all (the classic alignment of two rows). */
function pairMostAlike(block: Block, moves: Moves): ParagraphPair[] {
  const { gone: olds, come: news } = block;
  if (isTooLarge(block)) return [[olds.join(''), news.join('')]];
  const [movedOut, movedIn] = [moves.out.get(block) ?? [], moves.in.get(block) ?? []];
  const [oldWords, newWords] = [olds.map(wordsIn), news.map(wordsIn)];
  const best = olds.map(() => news.map(() => 0));
  const bestFrom = (o: number, n: number) => best[o]?.[n] ?? 0;
  const together = olds.map((_old, o) =>
    news.map((_new, n) => (movedOut[o] || movedIn[n] ? 0 : likeness(oldWords[o]!, newWords[n]!))),
  );
  const withPair = (o: number, n: number) => (together[o]?.[n] ?? 0) + bestFrom(o + 1, n + 1);
  for (let o = olds.length - 1; o >= 0; o--)
    for (let n = news.length - 1; n >= 0; n--)
      best[o]![n] = Math.max(bestFrom(o + 1, n), bestFrom(o, n + 1), withPair(o, n));

  const pairs: ParagraphPair[] = [];
  let [o, n] = [0, 0];
  while (o < olds.length && n < news.length) {
    if (together[o]![n]! > 0 && best[o]![n] === withPair(o, n)) pairs.push([olds[o++]!, news[n++]!]);
    else if (best[o]![n] === bestFrom(o + 1, n)) pairs.push([olds[o]!, null, movedOut[o++]]);
    else pairs.push([null, news[n]!, movedIn[n++]]);
  }
  for (; o < olds.length; o++) pairs.push([olds[o]!, null, movedOut[o]]);
  for (; n < news.length; n++) pairs.push([null, news[n]!, movedIn[n]]);
  return pairs;
}

/**
 * How alike two paragraphs are by the words they share, 0 (different) to 1. A paragraph that was kept and made much
 * longer counts as alike too, though most of its words are new.
 */
function likeness(a: WordBag, b: WordBag): number {
  const smallest = Math.min(bagSize(a), bagSize(b));
  const grown = smallest >= 3 ? sharedWords(a, b) / smallest - 0.5 : 0;
  const likest = Math.max(likenessOf(a, b), grown);
  return likest >= ALIKE ? likest : 0;
}

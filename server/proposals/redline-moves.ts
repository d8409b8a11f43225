import { isWord, tokensOf } from './redline-tokens.ts';

/** A stretch between paragraphs that stayed: what went out there and what came in. */
export interface Block {
  gone: readonly string[];
  come: readonly string[];
}

/** By block and place: the number of the move that a paragraph goes out or comes in by. */
export interface Moves {
  out: ReadonlyMap<Block, (number | undefined)[]>;
  in: ReadonlyMap<Block, (number | undefined)[]>;
}

/** Fewer words ("Vervallen.") stand in many places by chance. */
const TELLING_WORDS = 3;

/**
 * Paragraphs that went out in one place and came in, word for word, in another. Each goes to one place only: where the
 * same words went out twice and came in once, one moved and the other is gone.
 */
export function findMoves(blocks: readonly Block[]): Moves {
  const waiting = new Map<string, { block: Block; at: number }[]>();
  for (const block of blocks)
    for (const [at, paragraph] of block.come.entries())
      if (tells(paragraph))
        waiting.set(paragraph.trim(), [...(waiting.get(paragraph.trim()) ?? []), { block, at }]);
  const moves = { out: empty(blocks), in: empty(blocks) };
  let number = 0;
  for (const block of blocks)
    for (const [at, paragraph] of block.gone.entries()) {
      const to = waiting.get(paragraph.trim())?.shift();
      if (!to) continue;
      number++;
      moves.out.get(block)![at] = number;
      moves.in.get(to.block)![to.at] = number;
    }
  return moves;
}

const tells = (paragraph: string) => tokensOf(paragraph).filter(isWord).length >= TELLING_WORDS;

const empty = (blocks: readonly Block[]) =>
  new Map(blocks.map((block): [Block, (number | undefined)[]] => [block, []]));

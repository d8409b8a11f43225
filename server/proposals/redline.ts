import { pairParagraphs } from './redline-paragraphs.ts';
import { wordChanges } from './redline-words.ts';

/** A piece of a redline. 'equal' and 'delete' together are the old text, 'equal' and 'insert' the new one. */
export interface Segment {
  op: 'equal' | 'insert' | 'delete';
  text: string;
  /** A paragraph that moved goes out and comes in under the same number. */
  move?: number;
}

/**
 * What changes in an article of the contract, as a person would mark it: paragraph by paragraph, and within a changed
 * paragraph word by word. It takes bounded time: texts that differ too much are shown as one replaced by the other.
 */
export function redline(oldText: string, newText: string): Segment[] {
  const segments: Segment[] = [];
  for (const [before, after, move] of pairParagraphs(oldText, newText)) {
    if (before === null || after === null) {
      append(segments, 'delete', before ?? '', move);
      append(segments, 'insert', after ?? '', move);
    } else appendChanges(segments, before, after);
  }
  return segments;
}

function appendChanges(segments: Segment[], before: string, after: string): void {
  if (before === after) return append(segments, 'equal', before);
  for (const stretch of wordChanges(before, after)) {
    if (stretch.kept) append(segments, 'equal', stretch.kept.join(''));
    else {
      append(segments, 'delete', stretch.removed.join(''));
      append(segments, 'insert', stretch.added.join(''));
    }
  }
}

function append(segments: Segment[], op: Segment['op'], text: string, move?: number): void {
  const last = segments.at(-1);
  if (text === '') return;
  if (last?.op === op && last.move === move) last.text += text;
  else segments.push(move === undefined ? { op, text } : { op, text, move });
}

import { redline, type Segment } from '../proposals/redline.ts';

/** A stretch of a text, from its first sign up to but not including the last; empty where something is put in. */
export interface Span {
  start: number;
  end: number;
}

/** Where a change touches the text that it starts from: what it takes out, and the places where it puts something in. */
export function touchedSpans(oldText: string, newText: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { op, text } of redline(oldText, newText)) {
    const end = op === 'insert' ? at : at + text.length;
    const last = spans.at(-1);
    if (op !== 'equal') {
      // What is taken out and what comes in its place are one change.
      if (last?.end === at) last.end = end;
      else spans.push({ start: at, end });
    }
    at = end;
  }
  return spans;
}

/** Whether two changes touch the same words, or put something in at the same place. */
export function overlapping(a: Span, b: Span): boolean {
  const empty = (span: Span) => span.start === span.end;
  if (empty(a) && empty(b)) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

export interface Change {
  oldText: string;
  newText: string;
}

/**
 * The words that two changes of one article both touch, as they stand in the text that the first starts from; null when
 * they leave each other alone. An empty quote is a place where both put something in.
 */
export function sharedWords(first: Change, second: Change): string | null {
  const own = touchedSpans(first.oldText, first.newText);
  const others = touchedSpans(second.oldText, second.newText).map((span) =>
    carried(span, second.oldText, first.oldText),
  );
  for (const one of own)
    for (const other of others) {
      if (!overlapping(one, other)) continue;
      return first.oldText.slice(Math.max(one.start, other.start), Math.min(one.end, other.end)).trim();
    }
  return null;
}

/** A stretch of one text as it lies in another that it resembles. */
function carried(span: Span, from: string, to: string): Span {
  if (from === to) return span;
  const segments = redline(from, to);
  const start = carriedOffset(segments, span.start);
  return { start, end: Math.max(start, carriedOffset(segments, span.end)) };
}

function carriedOffset(segments: readonly Segment[], offset: number): number {
  let [old, now] = [0, 0];
  for (const { op, text } of segments) {
    if (op === 'insert') now += text.length;
    else if (offset < old + text.length) return op === 'equal' ? now + (offset - old) : now;
    else {
      old += text.length;
      if (op === 'equal') now += text.length;
    }
  }
  return now;
}

import { citationOf, type RedactionGround } from './redaction-ground.ts';

/** A passage to leave out, in UTF-16 units. */
export interface Passage {
  start: number;
  end: number;
  ground: RedactionGround;
}

/** What the public reads in the place of what was left out; it does not betray how much that was. */
export const omission = (grounds: Iterable<RedactionGround>): string =>
  `[weggelaten: ${[...new Set(grounds)].map((ground) => citationOf[ground]).join(', ')}]`;

/**
 * The text without its passages. Passages that touch or overlap become one omission with all their grounds; one that
 * would cut a character in two takes the whole of it along.
 */
export function redactedText(text: string, passages: readonly Passage[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, grounds } of joined(text, passages)) {
    parts.push(text.slice(at, start), omission(grounds));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

interface Joined {
  start: number;
  end: number;
  grounds: RedactionGround[];
}

function joined(text: string, passages: readonly Passage[]): Joined[] {
  const found: Joined[] = [];
  for (const { start, end, ground } of passages
    .map((passage) => wholeCharacters(text, passage))
    .filter((passage) => passage.start < passage.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = found.at(-1);
    if (!before || start > before.end) found.push({ start, end, grounds: [ground] });
    else {
      before.end = Math.max(before.end, end);
      before.grounds.push(ground);
    }
  }
  return found;
}

function wholeCharacters(text: string, { start, end, ground }: Passage): Passage {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(0, Math.min(end, text.length));
  return {
    start: cutsCharacter(text, from) ? from - 1 : from,
    end: cutsCharacter(text, to) ? to + 1 : to,
    ground,
  };
}

/** Whether a place lies between the two halves of a character. */
const cutsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

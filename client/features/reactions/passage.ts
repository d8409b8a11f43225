import type { TextAnchorInput } from '../../generated/graphql.ts';

/** How much text around the quote goes along, to find it back: as the server has it. */
const context = 32;

/** The passage from start to end in the text of an article, without the white space at its ends; null when nothing is left. */
export function passageOf(text: string, start: number, end: number): TextAnchorInput | null {
  const chosen = text.slice(start, end);
  const exact = chosen.trim();
  if (exact === '') return null;
  const from = start + chosen.indexOf(exact);
  const to = from + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, from - context), from),
    suffix: text.slice(to, to + context),
    start: from,
    end: to,
  };
}

/** The sentences of a text with their places, to choose one by keyboard. */
export function sentencesOf(text: string): TextAnchorInput[] {
  const found = [...text.matchAll(/[^\n.;!?]+(?:[.;!?]+(?=\s|$)|[.;!?](?=\S)[^\n.;!?]*)*/g)];
  return found.flatMap((match) => passageOf(text, match.index, match.index + match[0].length) ?? []);
}

/**
 * The passage of an article that a comment is about: the quote with the text around it and its place, after the
 * TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model. Places count UTF-16 units.
 */
export interface TextAnchor {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** How much text before and after the quote is kept, to tell it from the same words elsewhere. */
const CONTEXT = 32;

/** The anchor of a selection in the text of an article. Throws a RangeError when nothing of the text is selected. */
export function anchorOf(text: string, start: number, end: number): TextAnchor {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end} in a text of ${text.length}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
    start,
    end,
  };
}

/**
 * Where the quote of an anchor stands in a text: at its place, else where it stands once, else where the text around
 * it fits best. Null when it is not there or cannot be told apart: a comment at the wrong words is worse than none.
 */
export function locate(text: string, anchor: TextAnchor): { start: number; end: number } | null {
  const { exact, start } = anchor;
  if (exact === '') return null;
  if (start >= 0 && text.startsWith(exact, start)) return { start, end: start + exact.length };
  const places = placesOf(text, exact).map((at) => ({ at, fit: fitOfContext(text, at, anchor) }));
  const best = Math.max(...places.map((place) => place.fit));
  const [found, ...others] = places.filter((place) => place.fit === best);
  return found && others.length === 0 ? { start: found.at, end: found.at + exact.length } : null;
}

export function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** How many characters of the context stand around the quote, counted outwards from it. */
export function fitOfContext(text: string, at: number, { exact, prefix, suffix }: TextAnchor): number {
  const after = at + exact.length;
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
  let behind = 0;
  while (behind < suffix.length && text[after + behind] === suffix[behind]) behind++;
  return before + behind;
}

import { likenessOf, bagSize, wordsIn } from '../proposals/likeness.ts';
import { matchArticles } from '../proposals/match-articles.ts';
import { paragraphsOf } from '../proposals/redline-tokens.ts';
import { redline, type Segment } from '../proposals/redline.ts';
import { anchorOf, fitOfContext, locate, placesOf, type TextAnchor } from './text-anchor.ts';

/** What became of the passage of a comment in a later version. */
export enum Carried {
  SAME = 'SAME',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
  ORPHAN = 'ORPHAN',
}

export interface Article {
  id: string;
  article: string;
  text: string;
}

export interface Place {
  outcome: Carried;
  /** The article where the comment now stands; null when its article is gone too. */
  articleId: string | null;
  /** The words there; those of the quote, unless the outcome is CHANGED. Null when there is no passage. */
  anchor: TextAnchor | null;
}

/** Words that were changed count as the passage when so much of them is shared. */
const STILL_IT = 0.5;
/** A paragraph in another place is the same one when so much of it is shared. */
const SAME_PARAGRAPH = 0.6;
/** A quote of fewer words stands in many places: then the text around it has to fit too. */
const TELLING_WORDS = 4;
const TELLING_CONTEXT = 8;

/**
 * Where a comment on one version stands in another: at the same words in its article (SAME) or another (MOVED), at words
 * that came in their place (CHANGED: then the anchor quotes the words now there), or nowhere (ORPHAN). It never points at
 * other words than it quoted without saying so.
 */
export function carryAnchor(
  anchor: TextAnchor | null,
  fromId: string,
  before: readonly Article[],
  after: readonly Article[],
): Place {
  const from = before.find(({ id }) => id === fromId);
  const counterpart = from ? counterpartOf(from, before, after) : null;
  const nowhere: Place = { outcome: Carried.ORPHAN, articleId: counterpart?.id ?? null, anchor: null };
  if (!anchor)
    return counterpart && from ? { outcome: Carried.SAME, articleId: counterpart.id, anchor: null } : nowhere;
  if (anchor.exact === '' || !from) return nowhere;
  if (counterpart) {
    const place = surePlace(counterpart.text, anchor);
    if (place) return placed(Carried.SAME, counterpart, place);
  }
  return elsewhere(anchor, counterpart, after) ?? changed(anchor, from, counterpart, after) ?? nowhere;
}

function counterpartOf(from: Article, before: readonly Article[], after: readonly Article[]): Article | null {
  const at = matchArticles(before, after).findIndex((place) => place !== null && before[place] === from);
  return after[at] ?? null;
}

const placed = (
  outcome: Carried,
  { id, text }: Article,
  { start, end }: { start: number; end: number },
): Place => ({
  outcome,
  articleId: id,
  anchor: anchorOf(text, start, end),
});

/** A place of the quote of which it is sure that it is the passage, and no other that happens to say the same. */
function surePlace(text: string, anchor: TextAnchor): { start: number; end: number } | null {
  const place = locate(text, anchor);
  if (!place) return null;
  const needed = Math.min(TELLING_CONTEXT, anchor.prefix.length + anchor.suffix.length);
  const tells = bagSize(wordsIn(anchor.exact)) >= TELLING_WORDS;
  return tells || fitOfContext(text, place.start, anchor) >= needed ? place : null;
}

/** The same words in one other article, as far as they can be told apart there. */
function elsewhere(anchor: TextAnchor, counterpart: Article | null, after: readonly Article[]): Place | null {
  const found = after
    .filter((article) => article !== counterpart && placesOf(article.text, anchor.exact).length > 0)
    .flatMap((article) => {
      const place = surePlace(article.text, anchor);
      return place ? [{ article, place, fit: fitOfContext(article.text, place.start, anchor) }] : [];
    });
  const best = Math.max(...found.map(({ fit }) => fit));
  const [first, ...others] = found.filter(({ fit }) => fit === best);
  return first && others.length === 0 ? placed(Carried.MOVED, first.article, first.place) : null;
}

/** The words that came in the place of the quote: in its article, else in the paragraph that is most like its own. */
function changed(
  anchor: TextAnchor,
  from: Article,
  counterpart: Article | null,
  after: readonly Article[],
): Place | null {
  const quoted = locate(from.text, anchor);
  if (!quoted) return null;
  const inArticle = counterpart && wordsNow(redline(from.text, counterpart.text), quoted);
  if (counterpart && inArticle && isStillIt(anchor.exact, counterpart.text, inArticle))
    return placed(
      sameWords(anchor, counterpart, inArticle) ? Carried.SAME : Carried.CHANGED,
      counterpart,
      inArticle,
    );
  const own = paragraphAround(from.text, quoted);
  const [alike] = after
    .flatMap((article) => paragraphsIn(article.text).map((paragraph) => ({ article, ...paragraph })))
    .map((one) => ({ ...one, likeness: likenessOf(wordsIn(own.text), wordsIn(one.text)) }))
    .filter(({ likeness }) => likeness >= SAME_PARAGRAPH)
    .toSorted((a, b) => b.likeness - a.likeness);
  if (!alike) return null;
  const within = { start: quoted.start - own.start, end: Math.min(quoted.end - own.start, own.text.length) };
  const now = wordsNow(redline(own.text, alike.text), within);
  if (!now) return null;
  const place = { start: alike.start + now.start, end: alike.start + now.end };
  if (!isStillIt(anchor.exact, alike.article.text, place)) return null;
  const unchanged = alike.article === counterpart ? Carried.SAME : Carried.MOVED;
  return placed(sameWords(anchor, alike.article, place) ? unchanged : Carried.CHANGED, alike.article, place);
}

const sameWords = (anchor: TextAnchor, { text }: Article, { start, end }: { start: number; end: number }) =>
  text.slice(start, end) === anchor.exact;

const isStillIt = (exact: string, text: string, { start, end }: { start: number; end: number }) =>
  likenessOf(wordsIn(exact), wordsIn(text.slice(start, end))) >= STILL_IT;

function paragraphsIn(text: string): { start: number; text: string }[] {
  let start = 0;
  return paragraphsOf(text).map((paragraph) => {
    const one = { start, text: paragraph };
    start += paragraph.length;
    return one;
  });
}

function paragraphAround(text: string, { start }: { start: number }): { start: number; text: string } {
  return paragraphsIn(text).findLast((one) => one.start <= start) ?? { start: 0, text };
}

/** Carries a stretch of the old text through a redline; null when nothing of it stayed or came in its place. */
function wordsNow(
  segments: readonly Segment[],
  quoted: { start: number; end: number },
): { start: number; end: number } | null {
  let [old, now] = [0, 0];
  let [start, end] = [-1, -1];
  let replacing = false;
  for (const { op, text } of segments) {
    const to = op === 'insert' ? old : old + text.length;
    const touches: boolean = op === 'insert' ? replacing : old < quoted.end && to > quoted.start;
    if (touches && op === 'equal') {
      if (start < 0) start = now + Math.max(0, quoted.start - old);
      end = now + Math.min(text.length, quoted.end - old);
    }
    if (touches && op === 'insert') {
      if (start < 0) start = now;
      end = now + text.length;
    }
    replacing = op === 'delete' ? touches : false;
    old = to;
    if (op !== 'delete') now += text.length;
  }
  const whole = segments
    .filter(({ op }) => op !== 'delete')
    .map(({ text }) => text)
    .join('');
  const words = start < 0 ? '' : whole.slice(start, end);
  if (words.trim() === '') return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

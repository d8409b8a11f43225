import { diffArrays } from 'diff';
import { tokensOf, wordCount } from './redline-tokens.ts';

/** Words that stayed, or words that were replaced by others (either side can be empty). */
export type Stretch =
  { kept: readonly string[] } | { kept?: undefined; removed: readonly string[]; added: readonly string[] };
type Change = Extract<Stretch, { kept?: undefined }>;

/** Beyond so many changed pieces two texts are different texts, and comparing further only costs time. */
const MAX_CHANGED_PIECES = 1000;
/** Words that stayed count as a landmark for the reader from this many in a row. */
const LANDMARK = 5;
/** Below this part of shared words a stretch reads better as one phrase replaced by another. */
const SHARED = 0.3;

/**
 * What changed between two paragraphs, in phrases a reader can follow: words that happened to stay between two
 * replacements are taken into one replacement, instead of an alternation of single words.
 */
export function wordChanges(oldText: string, newText: string): Stretch[] {
  const compared = compare(tokensOf(oldText), tokensOf(newText));
  const joined = joinAcross(compared, (left, kept, right) => isIsland(kept, left, right));
  return landmarkRuns(joined).flatMap((run) => (sharesTooLittle(run) ? asOneChange(run) : run));
}

function compare(oldTokens: string[], newTokens: string[]): Stretch[] {
  const parts = diffArrays(oldTokens, newTokens, { maxEditLength: MAX_CHANGED_PIECES });
  if (!parts) return trimmed({ removed: oldTokens, added: newTokens });
  const stretches: Stretch[] = [];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      stretches.push({ kept: part.value });
      continue;
    }
    const last = stretches.at(-1);
    const before = last && !last.kept ? (stretches.pop() as Change) : { removed: [], added: [] };
    stretches.push({
      removed: part.removed ? [...before.removed, ...part.value] : before.removed,
      added: part.added ? [...before.added, ...part.value] : before.added,
    });
  }
  return stretches;
}

/** Joins two changes and the words kept between them into one change, wherever the rule says so. */
function joinAcross(
  stretches: readonly Stretch[],
  rule: (left: Change, kept: readonly string[], right: Change) => boolean,
): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const [left, between] = joined.slice(-2);
    if (!stretch.kept && left && !left.kept && between?.kept && rule(left, between.kept, stretch)) {
      joined.splice(-2, 2, asChange([left, between, stretch]));
    } else joined.push(stretch);
  }
  return joined.flatMap((stretch) => (stretch.kept ? stretch : trimmed(stretch)));
}

/** Kept words are an island when they are no more than what was replaced on either side; a line break never is. */
function isIsland(kept: readonly string[], left: Change, right: Change): boolean {
  if (kept.some((token) => token.includes('\n'))) return false;
  return wordCount(kept) <= Math.min(replacedWords(left), replacedWords(right));
}

function replacedWords(change: Change): number {
  return Math.min(wordCount(change.removed), wordCount(change.added));
}

/** Cuts the stretches at the landmarks; each landmark is a run by itself. */
function landmarkRuns(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    const isLandmark =
      stretch.kept &&
      (wordCount(stretch.kept) >= LANDMARK || stretch.kept.some((token) => token.includes('\n')));
    if (isLandmark) runs.push([stretch], []);
    else runs.at(-1)?.push(stretch);
  }
  return runs;
}

function sharesTooLittle(run: readonly Stretch[]): boolean {
  const shared = run.reduce((count, stretch) => count + (stretch.kept ? wordCount(stretch.kept) : 0), 0);
  const { removed, added } = asChange(run);
  return shared > 0 && shared < SHARED * Math.min(wordCount(removed), wordCount(added));
}

/** A run as one change, with the words kept at either end left alone. */
function asOneChange(run: readonly Stretch[]): Stretch[] {
  return trimmed(asChange(run));
}

function asChange(run: readonly Stretch[]): Change {
  return {
    removed: run.flatMap((stretch) => stretch.kept ?? stretch.removed),
    added: run.flatMap((stretch) => stretch.kept ?? stretch.added),
  };
}

/** Leaves out of a change what its two sides have in common at the start and at the end. */
function trimmed({ removed, added }: Change): Stretch[] {
  const shortest = Math.min(removed.length, added.length);
  let start = 0;
  while (start < shortest && removed[start] === added[start]) start++;
  let end = 0;
  while (end < shortest - start && removed.at(-1 - end) === added.at(-1 - end)) end++;
  return [
    { kept: removed.slice(0, start) },
    { removed: removed.slice(start, removed.length - end), added: added.slice(start, added.length - end) },
    { kept: removed.slice(removed.length - end) },
  ];
}

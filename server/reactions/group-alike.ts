export interface Said {
  id: string;
  text: string;
}

/** Words in a row that are compared together. */
const SHINGLE = 3;
/** Texts are near-identical when they share so much of their shingles. */
const ALIKE = 0.7;
/** A long text is known by so many of its shingles, always the same ones: it bounds what comparing costs. */
const MOST_SHINGLES = 400;

/**
 * Near-identical texts together: a letter that many providers send with their own name in it is one group. Every text is
 * in exactly one group, whatever the order in which they come; groups and members are ordered by the order of the ids.
 */
export function groupAlike(texts: readonly Said[]): string[][] {
  const known = [...new Map(texts.map((one) => [one.id, one])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const sketches = known.map(({ text }) => sketchOf(text));
  const leader = known.map((_one, at) => at);
  const find = (at: number): number => (leader[at] === at ? at : (leader[at] = find(leader[at]!)));
  for (let a = 0; a < known.length; a++)
    for (let b = a + 1; b < known.length; b++)
      if (find(a) !== find(b) && areAlike(sketches[a]!, sketches[b]!))
        leader[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  const groups = new Map<number, string[]>();
  for (const [at, { id }] of known.entries()) groups.set(find(at), [...(groups.get(find(at)) ?? []), id]);
  return [...groups.values()];
}

/** Capitals and accents make no other text. */
const plain = (text: string) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

interface Sketch {
  key: string;
  shingles: ReadonlySet<string>;
}

function sketchOf(text: string): Sketch {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  const few = shingles.size > MOST_SHINGLES ? chosen(shingles) : shingles;
  return { key: words.join(' '), shingles: few };
}

/** The shingles with the smallest hashes: of two alike texts mostly the same ones. */
function chosen(shingles: ReadonlySet<string>): ReadonlySet<string> {
  const hashed = [...shingles].map((shingle) => ({ shingle, hash: hashOf(shingle) }));
  const smallest = hashed.toSorted((a, b) => a.hash - b.hash || (a.shingle < b.shingle ? -1 : 1));
  return new Set(smallest.slice(0, MOST_SHINGLES).map(({ shingle }) => shingle));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function areAlike(a: Sketch, b: Sketch): boolean {
  if (a.key === '' || b.key === '') return false;
  if (a.key === b.key) return true;
  const [small, large] =
    a.shingles.size < b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (small.size === 0 || small.size < ALIKE * large.size) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / (small.size + large.size - shared) >= ALIKE;
}

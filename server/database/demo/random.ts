/** Chance that repeats itself: the same seed gives the same demo, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Items in another order; the given list stays as it is. */
  shuffled<T>(items: readonly T[]): T[];
  /** One key, as often as its weight says. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K;
}

/** mulberry32, started from a hash (FNV-1a) of the seed's letters. */
export function randomOf(seed: string): Random {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619),
    2166136261,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (p) => next() < p,
    pick: (items) => pick(items, next),
    shuffled: (items) => shuffled(items, between),
    weighted: (weights) => weighted(weights, next),
  };
}

function pick<T>(items: readonly T[], next: () => number): T {
  if (items.length === 0) throw new Error('Nothing to pick from');
  return items[Math.floor(next() * items.length)]!;
}

function shuffled<T>(items: readonly T[], between: (least: number, most: number) => number): T[] {
  const result = [...items];
  for (let place = result.length - 1; place > 0; place--) {
    const other = between(0, place);
    [result[place], result[other]] = [result[other]!, result[place]!];
  }
  return result;
}

function weighted<K extends string>(weights: Partial<Record<K, number>>, next: () => number): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)![0];
}

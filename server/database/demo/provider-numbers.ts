/**
 * Numbers that no one has: KvK numbers that start with 00 and AGB codes of care kind 00 are not given out, and
 * 9999 starts the range in which government tests its systems.
 */
export function fictionalKvkNumber(serial: number): string {
  return `00${String(100_000 + serial * 37).padStart(6, '0')}`;
}

export function fictionalAgbCode(serial: number): string {
  return `00${String(500_000 + serial * 11).padStart(6, '0')}`;
}

/** There are some nine thousand of these; no two serials share one. */
export function fictionalRsin(serial: number): string {
  const rsin = RSINS[serial];
  if (rsin === undefined) throw new Error(`There is no fictional RSIN number ${serial}`);
  return rsin;
}

const RSINS = Array.from({ length: 10_000 }, (_, serial) => closedByElfproef(99_990_000 + serial)).filter(
  (rsin) => rsin !== null,
);

/** The eight digits with the ninth that makes them pass the elfproef; where the remainder is 10 there is none. */
function closedByElfproef(eight: number): string | null {
  const rest = [...String(eight)].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0) % 11;
  return rest === 10 ? null : `${eight}${rest}`;
}

/** Numbers that begin with 088 000 are given to nobody. */
export const fictionalPhone = (serial: number): string =>
  `088 000 ${String(serial + 1000)
    .slice(-4)
    .replace(/(..)(..)/, '$1 $2')}`;

/** Euros as people type them ("1.250.000,50") in whole cents; null for nothing, NaN for what is no amount. */
export function centsOf(typed: string): number | null {
  const text = typed.replace(/[\s€.]/gu, '').replace(',', '.');
  if (text === '') return null;
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
}

export const eurosOf = (cents: number | null | undefined): string =>
  cents === null || cents === undefined ? '' : (cents / 100).toLocaleString('nl-NL');

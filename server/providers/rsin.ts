import { withoutSeparators } from '../platform/text.ts';

/** An RSIN as typed, without spaces and dots. */
export const normalizeRsin = withoutSeparators;

/**
 * RSIN, the number of a legal person in the Handelsregister: 9 digits, not all zeros, that pass the elfproef
 * (9 x d1 + 8 x d2 + ... + 2 x d8 - d9 is divisible by 11). A sole proprietor has none.
 */
export function isRsin(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text) || text === '000000000') return false;
  const weighted = [...text].map((digit, place) => Number(digit) * (place === 8 ? -1 : 9 - place));
  return weighted.reduce((sum, part) => sum + part, 0) % 11 === 0;
}

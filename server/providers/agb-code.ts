import { withoutSeparators } from '../platform/text.ts';

/** An AGB code as typed, without spaces and dots ("06-" notations are left alone: they are not the code). */
export const normalizeAgbCode = withoutSeparators;

/** AGB code: the 8 digits by which Vektis knows a care provider (2 for the kind, 6 for the number), leading zeros included. */
export function isAgbCode(text: string): boolean {
  return /^[0-9]{8}$/.test(text);
}

import { withoutSeparators } from '../platform/text.ts';

/** A number in the Handelsregister as typed, without spaces and dots. Nothing is padded: a missing zero is an error. */
export const normalizeKvkNumber = withoutSeparators;

/** KvK number: 8 digits kept as text, since leading zeros count. It has no check digit. */
export function isKvkNumber(text: string): boolean {
  return /^[0-9]{8}$/.test(text);
}

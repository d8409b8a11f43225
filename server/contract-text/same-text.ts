/** Whether two texts are the same words: how lines are broken and spaced does not count. */
export function sameText(a: string, b: string): boolean {
  return words(a) === words(b);
}

const words = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Words ("zorgaanbieder", "na-uren"), amounts as one piece ("€ 1.234,56", "3,5 %", "31-10-2023", "4.2.1"), white
 * space, line breaks and single other characters. A character stays together with its combining accents.
 */
const TOKEN =
  /(?:€[ \u00a0]?)?\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?:[ \u00a0]?[%‰])?(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\r?\n|[^\S\n]+\p{M}*|.(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{So})*/gsu;

/** The pieces in which a redline compares two texts; joined they are the text again. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** A paragraph with the line breaks that end it. In a contract every member of a list is one. */
export function paragraphsOf(text: string): string[] {
  return text.match(/\n+|[^\n]+\n*/g) ?? [];
}

/** Whether a token carries meaning of its own: a word or a number. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** How many words and numbers there are among tokens. */
export function wordCount(tokens: readonly string[]): number {
  return tokens.reduce((count, token) => count + (isWord(token) ? 1 : 0), 0);
}

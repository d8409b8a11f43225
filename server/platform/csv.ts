/** What a spreadsheet would run as a formula gets an apostrophe, so that it is shown as the text it is. */
const harmless = (text: string): string => (/^\s*[=+\-@|%]|^[\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string): string => {
  const text = harmless(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as a file that Dutch office programs open at once: semicolons, UTF-8 with its mark, no formulas. */
export function csvFile(rows: string[][]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

const LIST_LINE = /^(?:- |[0-9]+\. |[a-z]\. )/;

/**
 * Running text as it is written in source: lines of a paragraph are joined, an empty line parts two paragraphs,
 * and a line that starts a list item stays a line of its own.
 */
export function prose(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  return paragraphs(String.raw({ raw: strings }, ...values));
}

export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .reduce(
          (joined, line) => (joined === '' ? line : joined + (LIST_LINE.test(line) ? '\n' : ' ') + line),
          '',
        ),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

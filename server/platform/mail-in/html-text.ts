import { decodeHTML } from 'entities';

const line = new Set([
  'div',
  'tr',
  'br',
  'li',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'article',
  'hr',
  'dt',
  'dd',
]);
const paragraph = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const unseen = new Set(['style', 'script', 'head', 'title', 'template']);

/**
 * The words of an HTML mail, read from start to end in one go, so that no nesting of tags can be too deep for it. What
 * is quoted gets the sign by which plain mail marks it.
 */
export function htmlToText(html: string): string {
  const page = new Page();
  const tags = /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
  const endless = new Set<string>();
  let from = 0;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    page.write(html.slice(from, match.index));
    const [, closing, given] = match;
    const tag = given?.toLowerCase();
    if (tag) page.pass(tag, closing === '/');
    if (tag && !closing && unseen.has(tag) && !endless.has(tag)) {
      const end = endOf(html, tag, tags.lastIndex);
      if (end === null) endless.add(tag);
      tags.lastIndex = end ?? tags.lastIndex;
    }
    from = tags.lastIndex;
  }
  page.write(html.slice(from));
  return page.text();
}

/** Where what stands between <style> and </style> ends; without an end nothing is passed over, and nothing sought again. */
function endOf(html: string, tag: string, from: number): number | null {
  const end = new RegExp(`</${tag}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : null;
}

class Page {
  readonly #lines: string[] = [];
  #now = '';
  #quotes = 0;

  write(words: string): void {
    const text = decodeHTML(words).replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    this.#now += this.#now === '' ? text.trimStart() : text;
  }

  pass(tag: string, closing: boolean): void {
    if (tag === 'td' || tag === 'th') this.#now += closing ? '\t' : '';
    if (!line.has(tag) && !paragraph.has(tag)) return;
    this.#end(tag === 'br');
    if (paragraph.has(tag) && this.#lines.at(-1) !== this.#mark()) this.#lines.push(this.#mark());
    if (tag === 'blockquote') this.#quotes = Math.max(0, this.#quotes + (closing ? -1 : 1));
    if (tag === 'li' && !closing) this.#now = '- ';
  }

  text(): string {
    this.#end(false);
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #mark = (): string => '> '.repeat(Math.min(this.#quotes, 5)).trimEnd();

  #end(alsoEmpty: boolean): void {
    const words = this.#now.trimEnd();
    if (words || alsoEmpty) this.#lines.push(`${this.#mark()} ${words}`.trim());
    this.#now = '';
  }
}

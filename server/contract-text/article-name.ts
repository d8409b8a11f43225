import { searchKey } from '../platform/text.ts';

/** An article as people name it, taken apart: "Artikel 7.2 Indexering" is article 7.2 with the heading Indexering. */
export interface ArticleName {
  name: string;
  heading: string;
  /** By which a proposal and the contract text find each other, however the article is written. */
  numberKey: string;
}

const PARTS =
  /^(?:(?<kind>artikel|art\.?|kêst|article|bijlage|taheakke|annex)\s+)?(?<number>\d+\p{L}?(?:\.\d+\p{L}?)*|\p{Lu}(?![\p{L}\p{N}]))[.:]?(?:\s+(?<heading>.*))?$/isu;
const ANNEX = /^(bijlage|taheakke|annex)$/iu;

export function articleName(written: string): ArticleName {
  const text = written.replace(/\s+/gu, ' ').trim();
  const { kind, number, heading } = PARTS.exec(text)?.groups ?? {};
  // A heading without a number is its own name: a preamble, a signature.
  if (!number || (!kind && !/^\d/.test(number)))
    return { name: text.slice(0, 80), heading: text, numberKey: searchKey(text).slice(0, 80) };
  const annex = kind && ANNEX.test(kind) ? 'bijlage ' : '';
  return {
    name: (kind ? `${kind} ${number}` : number).slice(0, 80),
    heading: (heading ?? '').trim(),
    numberKey: `${annex}${number.toLowerCase()}`.slice(0, 80),
  };
}

/** The order of articles in a contract: 7.2 before 7.10 before 8, and the annexes after them. */
export function compareArticles(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (one === other) continue;
    if (typeof one === typeof other) return one < other ? -1 : 1;
    return typeof one === 'number' ? -1 : 1;
  }
  return 0;
}

const partsOf = (key: string): (string | number)[] =>
  (key.match(/\d+|[^\d.\s]+/gu) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));

import { isRsin } from '../providers/rsin.ts';

/** What a passage resembles. It is pointed out; a person decides. */
export enum FindingKind {
  BSN = 'BSN',
  PHONE = 'PHONE',
  E_MAIL = 'E_MAIL',
  ADDRESS = 'ADDRESS',
  IBAN = 'IBAN',
}

export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
}

const letters = String.raw`\p{L}\p{N}._%+-`;
const streets =
  'straat|laan|weg|dijk|plein|singel|gracht|kade|hof|park|pad|steeg|dreef|wal|haven|strjitte|loane|dyk|wei|reed|gongen';

/** One after the other; none looks back further than a bounded number of signs, so that no text makes them slow. */
const patterns: [FindingKind, RegExp, ((found: string) => boolean)?][] = [
  [FindingKind.IBAN, /(?<![\p{L}\p{N}])NL\d{2}[ .]?[A-Z]{4}(?:[ .]?\d){10}(?!\d)/giu],
  [
    FindingKind.IBAN,
    /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/gu,
    isIban,
  ],
  [
    FindingKind.E_MAIL,
    new RegExp(
      `(?<![${letters}])[${letters}]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}`,
      'gu',
    ),
  ],
  [FindingKind.PHONE, /(?<!\d)(?:\+31|0031)(?:[ .()/-]{0,3}\d){9,10}(?!\d)/gu],
  [FindingKind.PHONE, /(?<![\d+])\(?0[1-9](?:[ .()/-]{0,2}\d){8}(?!\d)/gu],
  [FindingKind.BSN, /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/gu, (found) => isRsin(found.replace(/\D/g, ''))],
  [FindingKind.ADDRESS, /(?<!\d)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])/gu],
  [
    FindingKind.ADDRESS,
    new RegExp(
      `(?<![\\p{L}-])\\p{Lu}[\\p{L}'.-]{0,40}(?:${streets}) \\d{1,4}(?:[ -]?[a-zA-Z0-9]{1,2})?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  ],
];

/** What resembles personal data in a text, in its order; of two in one place the longer one. Places count UTF-16 units. */
export function personalDataIn(text: string): Finding[] {
  const found = patterns.flatMap(([kind, pattern, holds]) => allOf(text, kind, pattern, holds));
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const one of sorted) if (one.end > (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function allOf(
  text: string,
  kind: FindingKind,
  pattern: RegExp,
  holds?: (found: string) => boolean,
): Finding[] {
  const found: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [passage] = match;
    if (!holds || holds(passage)) found.push({ kind, start: match.index, end: match.index + passage.length });
    // A number that does not pass its proof can hide one that starts a digit later.
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** ISO 13616: moved and written as digits, it leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

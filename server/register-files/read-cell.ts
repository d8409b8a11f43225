import { emailKey, isEmailAddress } from '../platform/text.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { isAgbCode, normalizeAgbCode } from '../providers/agb-code.ts';
import { isKvkNumber, normalizeKvkNumber } from '../providers/kvk-number.ts';
import { FileProblemCode } from './file-problem.ts';
import type { Column, Reads } from './register-tables.ts';

/** What a region has, by the code or number that files name it with. */
export interface RegionCodes {
  municipalities: Map<string, string>;
  lots: Map<string, string>;
}

/** The text as the register holds it, or what is wrong with it. */
type Read = { value: string } | { code: FileProblemCode };

const given = (value: string, ok: boolean, code: FileProblemCode): Read => (ok ? { value } : { code });

/** Reads the text of a cell; an empty one is '' where it may be. */
export function readCell(column: Column, text: string, region: RegionCodes): Read {
  if (text === '') return given('', !column.required, FileProblemCode.REQUIRED);
  const { reads } = column;
  if (typeof reads === 'string') return readers[reads](text, region);
  if ('text' in reads) return given(text, text.length <= reads.text, FileProblemCode.TOO_LONG);
  const code = text.toLowerCase();
  return given(code, reads.oneOf.includes(code), FileProblemCode.UNKNOWN_VALUE);
}

const readers: Record<Extract<Reads, string>, (text: string, region: RegionCodes) => Read> = {
  kvk: (text) => {
    const number = normalizeKvkNumber(text);
    return given(number, isKvkNumber(number), FileProblemCode.INVALID_KVK);
  },
  agb: (text) => {
    const code = normalizeAgbCode(text);
    return given(code, isAgbCode(code), FileProblemCode.INVALID_AGB);
  },
  email: (text) => given(text, isEmailAddress(emailKey(text)), FileProblemCode.INVALID_EMAIL),
  date: (text) => {
    const date = readDate(text);
    return given(date, isDate(date), FileProblemCode.INVALID_DATE);
  },
  year: (text) => given(text, /^(19|20)\d\d$/.test(text), FileProblemCode.INVALID_YEAR),
  municipality: (text, { municipalities }) =>
    given(text, municipalities.has(text), FileProblemCode.UNKNOWN_MUNICIPALITY),
  lot: (text, { lots }) => {
    const number = text.replace(/^0+(?=\d)/, '');
    return given(number, lots.has(number), FileProblemCode.UNKNOWN_LOT);
  },
  yesNo: (text) => {
    const value = yesNo[text.toLowerCase()];
    return value ? { value } : { code: FileProblemCode.UNKNOWN_VALUE };
  },
};

/** 31-12-2023 becomes 2023-12-31; anything else stays as it is. */
function readDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
}

const yesNo: Record<string, 'yes' | 'no'> = {
  yes: 'yes',
  true: 'yes',
  '1': 'yes',
  ja: 'yes',
  no: 'no',
  false: 'no',
  '0': 'no',
  nee: 'no',
};

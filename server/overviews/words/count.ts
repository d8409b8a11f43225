import type { FigureKey } from '../figures/figure.ts';
import type { TextFacts } from './overview-words.ts';

/** The sum of the figures of a kind, on a day where it is told. */
export const countOf = ({ figures }: TextFacts, key: FigureKey, on?: string): number =>
  figures
    .filter((one) => one.key === key && (!on || one.on === on))
    .reduce((sum, { value }) => sum + value, 0);

/** "Achtkarspelen, Opsterland en Smallingerland". */
export const inOneSentence = (names: string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

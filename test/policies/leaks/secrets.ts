/** Everybody who looks: near and far, now and formerly. */
export const everybody = [
  'visitor',
  'representative',
  'colleague of the representative',
  'representative of another provider',
  'representative without a contract any more',
  'delegate',
  'substitute',
  'chair',
  'former delegate',
  'contract manager',
  'contract manager of another municipality',
  'secretary',
  'contract manager elsewhere',
  'delegate elsewhere',
  'secretary elsewhere',
  'operator',
] as const;
export type Who = (typeof everybody)[number];

export const ofTheProvider: Who[] = ['representative', 'colleague of the representative'];
export const otherProvider: Who[] = ['representative of another provider'];
export const delegation: Who[] = ['delegate', 'substitute', 'chair'];
export const staff: Who[] = ['contract manager', 'contract manager of another municipality', 'secretary'];
export const table: Who[] = [...delegation, ...staff];

export interface Secret {
  what: string;
  word: string;
  mayKnow: readonly Who[];
}

/** What is hidden somewhere in the database, each behind a word that stands nowhere else. */
export const secrets: Secret[] = [];

/** A word that betrays a hidden thing wherever it turns up. */
export function hidden(what: string, mayKnow: readonly Who[]): string {
  const word = `geheim${secrets.length}x`;
  secrets.push({ what, word, mayKnow });
  return word;
}

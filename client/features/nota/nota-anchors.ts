/** Where on the page the part about the proposal as a whole stands. */
export const generalAnchor = 'algemeen';

/** And an article, by its place from 0. */
export const anchorOf = (at: number): string => `artikel-${at + 1}`;

/** What the server puts in the place of what was left out: "[weggelaten: art. 5.1 lid 2 e Woo]". */
export const omissionMark = /(\[weggelaten: [^\]]+\])/;

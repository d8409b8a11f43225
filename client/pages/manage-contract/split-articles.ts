export interface PastedArticle {
  article: string;
  text: string;
}

const BEGINNING =
  /^(?:(?:artikel|art\.|kêst|article|bijlage|taheakke|annex)\s+\S+|\d+(?:\.\d+)+[a-z]?)(?:[.:]?\s.*|[.:]?)$/iu;

/** A pasted contract, cut where a line begins an article; what stands before the first is left out. */
export function splitArticles(pasted: string): PastedArticle[] {
  const articles: { article: string; lines: string[] }[] = [];
  for (const line of pasted.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = line.trim();
    // A sentence that happens to begin with "Artikel 7" is longer than a heading, and ends as a sentence.
    if (heading.length <= 120 && !/[.;,]$/.test(heading) && BEGINNING.test(heading))
      articles.push({ article: heading, lines: [] });
    else articles.at(-1)?.lines.push(line);
  }
  return articles.map(({ article, lines }) => ({ article, text: lines.join('\n').trim() }));
}

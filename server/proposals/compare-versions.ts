import type { ClauseChange } from './clause-change.entity.ts';
import { matchArticles } from './match-articles.ts';
import type { ComparedClause, VersionComparison } from './proposal.shapes.ts';
import { redline } from './redline.ts';

type Wording = { summary: string; clauses: Pick<ClauseChange, 'article' | 'newText'>[] };

const asArticle = ({ article, newText }: Wording['clauses'][number]) => ({ article, text: newText });

/** What changed between two versions, article by article, also where one was renamed, renumbered or moved. */
export function compareVersions(from: Wording, to: Wording): VersionComparison {
  const counterparts = matchArticles(from.clauses.map(asArticle), to.clauses.map(asArticle));
  const clauses = to.clauses.map(({ article, newText }, at): ComparedClause => {
    const place = counterparts[at];
    const before = typeof place === 'number' ? from.clauses[place] : undefined;
    const renamed = before !== undefined && before.article !== article;
    return {
      article,
      formerArticle: renamed ? before.article : null,
      changed: renamed || before?.newText !== newText,
      redline: redline(before?.newText ?? '', newText),
    };
  });
  const gone = from.clauses
    .filter((_clause, at) => !counterparts.includes(at))
    .map(({ article, newText }): ComparedClause => ({
      article,
      formerArticle: null,
      changed: true,
      redline: redline(newText, ''),
    }));
  return { summary: redline(from.summary, to.summary), clauses: [...clauses, ...gone] };
}

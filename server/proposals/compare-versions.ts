import { searchKey } from '../platform/text.ts';
import type { ClauseChange } from './clause-change.entity.ts';
import type { ComparedClause, VersionComparison } from './proposal.shapes.ts';
import { redline } from './redline.ts';

type Wording = { summary: string; clauses: Pick<ClauseChange, 'article' | 'newText'>[] };

/** What changed between two versions: article by article, an article being the same when its heading is. */
export function compareVersions(from: Wording, to: Wording): VersionComparison {
  const before = new Map(from.clauses.map((clause) => [searchKey(clause.article), clause]));
  const clauses = to.clauses.map(({ article, newText }) => {
    const key = searchKey(article);
    const oldText = before.get(key)?.newText ?? '';
    const changed = !before.delete(key) || oldText !== newText;
    return { article, changed, redline: redline(oldText, newText) };
  });
  const gone: ComparedClause[] = [...before.values()].map(({ article, newText }) => ({
    article,
    changed: true,
    redline: redline(newText, ''),
  }));
  return { summary: redline(from.summary, to.summary), clauses: [...clauses, ...gone] };
}

import { ContractGeneration } from '../../../contracts/contract-generation.entity.ts';
import { AddendumMunicipality } from '../../../contract-text/addendum-municipality.entity.ts';
import { Addendum } from '../../../contract-text/addendum.entity.ts';
import { articleName, compareArticles, type ArticleName } from '../../../contract-text/article-name.ts';
import { ClauseWording } from '../../../contract-text/clause-wording.entity.ts';
import { ContractClause } from '../../../contract-text/contract-clause.entity.ts';
import { WordingTerm } from '../../../contract-text/wording-term.entity.ts';
import { instantOf, startOfDay } from '../../../platform/time/amsterdam.ts';
import { Sequence } from '../../../platform/sequence.entity.ts';
import { yearOf } from '../calendar.ts';
import type { Day } from '../content.ts';
import type { ArticleContent } from '../contract/content.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** The contract text of a generation while it is composed: what each municipality has, article by article. */
export interface ComposedContract {
  id: string;
  start: Day;
  end: Day;
  clauses: Map<string, { id: string; says: Map<string, string> }>;
  addenda: number;
}

/**
 * The generations with the text that they began with: what is written down for the region, and for each article that a
 * proposal of the generation changes, the text that the first of them starts from.
 */
export function composeContracts(
  on: Composition,
  ids: RegionIds,
  proposals: ComposedProposal[],
): ComposedContract[] {
  return on.plan.region.contractGenerations.map(({ start, end, value }) => {
    const { id } = on.rows.add(ContractGeneration, {
      regionId: ids.regionId,
      name: `${yearOf(start)}-${yearOf(end)}`,
      startsOn: start,
      endsOn: end,
      originalValueCents: value ?? null,
      thresholdCents: 750_000_00,
      thresholdOn: '2024-01-01',
      version: 1,
    });
    const contract: ComposedContract = { id, start, end, clauses: new Map(), addenda: 0 };
    const touched = proposals.filter(
      ({ content: { effectiveOn } }) => start <= effectiveOn && effectiveOn <= end,
    );
    const articles = [...(on.plan.contract ?? []), ...touched.flatMap((one) => startingTexts(on, one))];
    addText(on, ids, contract, articles);
    return contract;
  });
}

/** The texts that the first version of a proposal starts from. */
function startingTexts({ plan }: Composition, { content }: ComposedProposal): ArticleContent[] {
  const word = plan.region.language === 'fy' ? 'Kêst' : 'Artikel';
  const versions = [content, ...(content.laterVersions ?? [])];
  return versions
    .flatMap(({ clauses }) => clauses ?? [])
    .filter(({ oldText }) => oldText !== '')
    .map(({ article, heading, oldText }) => ({
      article: `${/^\d/.test(article) ? `${word} ` : ''}${article} ${heading}`,
      text: oldText,
    }));
}

function addText(
  on: Composition,
  ids: RegionIds,
  contract: ComposedContract,
  articles: ArticleContent[],
): void {
  const named = articles
    .map(({ article, text }) => ({ ...articleName(article), text }))
    .filter(({ numberKey }, at, all) => all.findIndex((one) => one.numberKey === numberKey) === at)
    .toSorted((a, b) => compareArticles(a.numberKey, b.numberKey));
  const municipalities = [...ids.municipalities.values()];
  for (const [place, { text, ...article }] of named.entries()) {
    const clause = addClause(on, contract, article, place + 1);
    const recordedAt = startOfDay(contract.start);
    const wording = { clauseId: clause.id, heading: article.heading, text, recordedAt, version: 1 };
    const { id } = on.rows.add(ClauseWording, { ...wording, addendumId: null, clauseChangeId: null });
    for (const municipalityId of municipalities) {
      addTerm(on, clause.id, id, municipalityId, contract.start);
      clause.says.set(municipalityId, text);
    }
  }
}

export function addClause(
  { rows }: Composition,
  contract: ComposedContract,
  { name, numberKey }: ArticleName,
  position: number,
): { id: string; says: Map<string, string> } {
  const { id } = rows.add(ContractClause, { generationId: contract.id, name, numberKey, position });
  const clause = { id, says: new Map<string, string>() };
  contract.clauses.set(numberKey, clause);
  return clause;
}

export function addTerm(
  { rows }: Composition,
  clauseId: string,
  wordingId: string,
  municipalityId: string,
  startsOn: Day,
): void {
  rows.add(WordingTerm, { clauseId, municipalityId, wordingId, startsOn, serial: 1 });
}

/** An addendum that makes of the articles what each municipality decided, as the use case would have done. */
export function addAddendum(
  on: Composition,
  contract: ComposedContract,
  proposalId: string,
  adopted: { municipalityId: string; effectiveOn: Day; texts: Map<string, AdoptedArticle> }[],
  recordedOn: Day,
): number {
  contract.addenda += 1;
  const recordedAt = instantOf(recordedOn, '16:20');
  const addendum = on.rows.add(Addendum, {
    generationId: contract.id,
    number: contract.addenda,
    proposalId,
    recordedAt,
  });
  const wordings = new Map<string, string>();
  for (const { municipalityId, effectiveOn, texts } of adopted) {
    on.rows.add(AddendumMunicipality, { addendumId: addendum.id, municipalityId, effectiveOn });
    for (const [clauseChangeId, { article, text }] of texts) {
      const clause = contract.clauses.get(article.numberKey) ?? insertClause(on, contract, article);
      const key = `${clauseChangeId} ${text}`;
      const wording = { clauseId: clause.id, heading: article.heading, text, recordedAt, version: 1 };
      const wordingId =
        wordings.get(key) ??
        on.rows.add(ClauseWording, { ...wording, addendumId: addendum.id, clauseChangeId }).id;
      wordings.set(key, wordingId);
      addTerm(on, clause.id, wordingId, municipalityId, effectiveOn);
      clause.says.set(municipalityId, text);
    }
  }
  return contract.addenda;
}

export interface AdoptedArticle {
  article: ArticleName;
  text: string;
}

/** A new article comes where a contract would have it. */
function insertClause(on: Composition, contract: ComposedContract, article: ArticleName) {
  const clauses = on.rows.of(ContractClause).filter(({ generationId }) => generationId === contract.id);
  const after = clauses.filter(({ numberKey }) => compareArticles(numberKey, article.numberKey) > 0);
  for (const clause of after) clause.position += 1;
  return addClause(on, contract, article, clauses.length - after.length + 1);
}

/** The number of the last addendum, from which the next is counted. */
export function countAddenda({ rows }: Composition, contracts: ComposedContract[]): void {
  for (const { id, addenda } of contracts)
    if (addenda > 0) rows.put(Sequence, { name: `addendum:${id}`, value: addenda });
}

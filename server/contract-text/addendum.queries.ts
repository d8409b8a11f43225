import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { redline } from '../proposals/redline.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { contractBook, municipalitiesOfRegion, type ContractBook } from './contract-book.ts';
import { effectsOfAddendum } from './contract-text.loaders.ts';
import type { AddendumArticle, AddendumEffect } from './contract-text.shapes.ts';
import type { WordingTerm } from './wording-term.entity.ts';

/** An addendum as its address names it: /owo/contract/2020-2025/addendum/7. */
export async function addendumNumbered(
  ctx: Context,
  regionId: string,
  generationName: string,
  number: number,
): Promise<Addendum | null> {
  const generation = await db(ctx).findOneBy(ContractGeneration, { regionId, name: generationName });
  return generation && db(ctx).findOneBy(Addendum, { generationId: generation.id, number });
}

/** From when it holds, per municipality that adopted it, by name. */
export async function effectsOf(ctx: Context, addendum: Addendum): Promise<AddendumEffect[]> {
  const rows = await effectsOfAddendum(ctx).load(addendum.id);
  const { regionId } = (await contractBook(ctx).load(addendum.generationId))!.generation;
  const municipalities = await municipalitiesOfRegion(ctx).load(regionId);
  return municipalities.flatMap((municipality) =>
    rows
      .filter(({ municipalityId }) => municipalityId === municipality.id)
      .map(({ effectiveOn }) => ({ municipality, effectiveOn })),
  );
}

/** What it makes of each article, with what stood there before; more than one where municipalities differ. */
export async function articlesOf(ctx: Context, addendum: Addendum): Promise<AddendumArticle[]> {
  const book = (await contractBook(ctx).load(addendum.generationId))!;
  const municipalities = await municipalitiesOfRegion(ctx).load(book.generation.regionId);
  return book.clauses.flatMap((clause) => {
    const terms = (book.terms.get(clause.id) ?? []).filter(
      ({ wordingId }) => book.wordings.get(wordingId)?.addendumId === addendum.id,
    );
    const rows = terms.map((term) => ({ term, before: textBefore(book, term) }));
    const groups = groupBy(rows, ({ term, before }) => `${term.wordingId} ${before}`);
    return [...groups.values()].map((group) => {
      const wording = book.wordings.get(group[0]!.term.wordingId)!;
      const ids = new Set(group.map(({ term }) => term.municipalityId));
      return {
        clause,
        wording,
        municipalities: municipalities.filter(({ id }) => ids.has(id)),
        redline: redline(group[0]!.before, wording.text),
      };
    });
  });
}

/** What the municipality had until this term began. */
function textBefore(book: ContractBook, term: WordingTerm): string {
  const same = (book.terms.get(term.clauseId) ?? []).filter(
    ({ municipalityId }) => municipalityId === term.municipalityId,
  );
  const earlier = same
    .filter(
      ({ startsOn, serial }) =>
        startsOn < term.startsOn || (startsOn === term.startsOn && serial < term.serial),
    )
    .toSorted((a, b) => (a.startsOn === b.startsOn ? a.serial - b.serial : a.startsOn < b.startsOn ? -1 : 1));
  return book.wordings.get(earlier.at(-1)?.wordingId ?? '')?.text ?? '';
}

import type { Context } from '../access/context.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { redline } from '../proposals/redline.ts';
import type { Municipality } from '../regions/municipality.entity.ts';
import { changeDaysOf, variantsOn, wordingFor } from './clause-variants.ts';
import { addendumById } from './contract-text.loaders.ts';
import { contractBook, generationOn, generationsOfRegion, municipalitiesOfRegion } from './contract-book.ts';
import type { ContractBook } from './contract-book.ts';
import type { ComparedArticle, ContractComparison, ContractText } from './contract-text.shapes.ts';

/** The municipalities of a region, or the one of this CBS code; none where the code is unknown. */
export async function municipalitiesAsked(
  ctx: Context,
  regionId: string,
  cbsCode: string | null | undefined,
): Promise<Municipality[]> {
  const all = await municipalitiesOfRegion(ctx).load(regionId);
  return cbsCode ? all.filter((one) => one.cbsCode === cbsCode) : all;
}

/** The text as it is valid on a day, today unless told; null where no generation holds or the day is none. */
export async function contractTextOn(
  ctx: Context,
  regionId: string,
  given: { on?: string | null; municipality?: string | null },
): Promise<ContractText | null> {
  const on = given.on || localDate(ctx.clock.now());
  if (!isDate(on)) return null;
  const book = await bookOn(ctx, regionId, on);
  const municipalities = await municipalitiesAsked(ctx, regionId, given.municipality);
  if (!book || municipalities.length === 0) return null;
  const clauses = book.clauses
    .map((clause) => ({ clause, variants: variantsOn(book, clause.id, municipalities, on) }))
    .filter(({ variants }) => variants.length > 0);
  return { on, generation: book.generation, clauses, changeDays: changeDaysOf(book, municipalities) };
}

/** What differs between two days for one municipality; between generations the articles are paired by their number. */
export async function compareDays(
  ctx: Context,
  regionId: string,
  { from, to, municipality: code }: { from: string; to: string; municipality?: string | null },
): Promise<ContractComparison | null> {
  if (!isDate(from) || !isDate(to)) return null;
  const [municipality] = await municipalitiesAsked(ctx, regionId, code);
  const [before, after] = [await bookOn(ctx, regionId, from), await bookOn(ctx, regionId, to)];
  if (!municipality || !before || !after) return null;
  const articles = await Promise.all(
    pairs(before, after).map(async ([earlier, later]): Promise<ComparedArticle | null> => {
      const old = earlier && wordingFor(before, earlier.id, municipality.id, from);
      const now = later && wordingFor(after, later.id, municipality.id, to);
      if ((old?.text ?? '') === (now?.text ?? '') && (old?.heading ?? '') === (now?.heading ?? ''))
        return null;
      const addendum = now?.addendumId ? await addendumById(ctx).load(now.addendumId) : null;
      return {
        clause: (later ?? earlier)!,
        heading: (now ?? old)!.heading,
        redline: redline(old?.text ?? '', now?.text ?? ''),
        addendum,
      };
    }),
  );
  return { municipality, articles: articles.filter((article) => article !== null) };
}

type Pair = [ContractBook['clauses'][number] | null, ContractBook['clauses'][number] | null];

function pairs(before: ContractBook, after: ContractBook): Pair[] {
  const earlier = new Map(before.clauses.map((clause) => [clause.numberKey, clause]));
  const paired = after.clauses.map((clause): Pair => {
    const old = earlier.get(clause.numberKey) ?? null;
    earlier.delete(clause.numberKey);
    return [old, clause];
  });
  return [...paired, ...[...earlier.values()].map((clause): Pair => [clause, null])];
}

async function bookOn(ctx: Context, regionId: string, day: string): Promise<ContractBook | null> {
  const generation = generationOn(await generationsOfRegion(ctx).load(regionId), day);
  return generation && contractBook(ctx).load(generation.id);
}

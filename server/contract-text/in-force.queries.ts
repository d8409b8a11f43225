import type { Context } from '../access/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import type { ClauseChange } from '../proposals/clause-change.entity.ts';
import { redline } from '../proposals/redline.ts';
import type { Municipality } from '../regions/municipality.entity.ts';
import { articleName } from './article-name.ts';
import { wordingFor } from './clause-variants.ts';
import type { ClauseWording } from './clause-wording.entity.ts';
import { contractBook, generationOn, generationsOfRegion, municipalitiesOfRegion } from './contract-book.ts';
import { municipalityIdsOfVersion, proposalById, versionById } from './contract-text.loaders.ts';
import type { ClauseInForce } from './contract-text.shapes.ts';
import { sameText } from './same-text.ts';

/**
 * What the contract in force says where a proposal changes it, for the municipalities that it concerns: one row where
 * they have the same text. Empty where the text of the generation is not kept in the portal.
 */
export async function inForceFor(
  ctx: Context,
  change: ClauseChange,
  given: string | null | undefined,
): Promise<ClauseInForce[]> {
  const version = (await versionById(ctx).load(change.versionId))!;
  const on = given || version.effectiveOn || localDate(ctx.clock.now());
  const { regionId } = (await proposalById(ctx).load(version.proposalId))!;
  const generation = isDate(on) ? generationOn(await generationsOfRegion(ctx).load(regionId), on) : null;
  const book = generation && (await contractBook(ctx).load(generation.id));
  if (!book || book.clauses.length === 0) return [];
  const concerned = new Set(await municipalityIdsOfVersion(ctx).load(version.id));
  const municipalities = (await municipalitiesOfRegion(ctx).load(regionId)).filter(({ id }) =>
    concerned.has(id),
  );
  const { numberKey } = articleName(change.article);
  const clause = book.clauses.find((one) => one.numberKey === numberKey);
  const rows = municipalities.map((municipality): [Municipality, ClauseWording | null] => [
    municipality,
    clause ? wordingFor(book, clause.id, municipality.id, on) : null,
  ]);
  return [...groupBy(rows, ([, wording]) => wording?.id).values()].map((group) => {
    const wording = group[0]![1];
    const text = wording?.text ?? '';
    return {
      wording,
      municipalities: group.map(([municipality]) => municipality),
      agrees: sameText(text, change.oldText),
      redline: redline(text, change.newText),
    };
  });
}

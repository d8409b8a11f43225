import type { Context } from '../access/context.ts';
import { isStaff } from '../access/actor.ts';
import { db } from '../platform/context.ts';
import { endOfDay } from '../platform/time/amsterdam.ts';
import { Provider } from '../providers/provider.entity.ts';
import { entriesKnown } from '../register/register-entries.ts';
import { In } from 'typeorm';
import { buildOverview, type AskedYear } from './build-overview.ts';
import type { Figure, FigureRow as CountedRow } from './figures/figure.ts';
import { thawed, type PlainFigure } from './overview-contents.ts';
import { Overview, OverviewState } from './overview.entity.ts';
import type { FigureRow, YearContents } from './overview.types.ts';

/** The overviews of a region that the caller may read, or only the published ones, the latest year and number first. */
export async function overviewsOf(
  ctx: Context,
  regionId: string,
  onlyPublished: boolean,
): Promise<Overview[]> {
  const all = isStaff(ctx.actor, regionId) && !onlyPublished;
  return db(ctx).find(Overview, {
    where: { regionId, ...(all ? {} : { state: OverviewState.PUBLISHED }) },
    order: { year: 'DESC', number: 'DESC' },
  });
}

/** What an overview says: frozen, or as the register says it now. */
export async function contentsOf(ctx: Context, overview: Overview): Promise<YearContents> {
  const { regionId, year, fromOn, untilOn, texts, publishedAt } = overview;
  const asked = { regionId, year, fromOn, untilOn, texts, knownAt: publishedAt };
  if (overview.contents === null) return yearContents(ctx, asked);
  const contents = thawed(overview.contents);
  return {
    ...shown(contents),
    regionId,
    contents,
    knownAt: publishedAt,
    behind: () => buildOverview(ctx, asked),
  };
}

/** The figures of a year as they come out of the register, as known now or at the end of an earlier day. */
export async function yearContents(ctx: Context, asked: AskedYear): Promise<YearContents> {
  const built = await buildOverview(ctx, asked);
  const { contents } = built;
  const { regionId, knownAt } = asked;
  return { ...shown(contents), regionId, contents, knownAt, behind: () => Promise.resolve(built) };
}

const shown = ({ year, fromOn, untilOn, language, figures }: YearContents['contents']) => ({
  year,
  fromOn,
  untilOn,
  language,
  figures,
});

/** The end of a day, as an instant to know the register at. */
export const knownOn = (date: string | null | undefined): Date | null => (date ? endOfDay(date) : null);

/** The figure with its rows that belongs to one without: the same count of the same thing. */
export function sameFigure(figures: Figure[], { key, on, municipalityId, lotId, reasons }: PlainFigure) {
  const said = JSON.stringify([key, on, municipalityId, lotId, reasons]);
  return figures.find(
    (one) => JSON.stringify([one.key, one.on, one.municipalityId, one.lotId, one.reasons]) === said,
  );
}

/** Counted rows as they are shown, with names, by name of the provider. */
export async function shownRows(
  ctx: Context,
  rows: CountedRow[],
  knownAt: Date | null,
): Promise<FigureRow[]> {
  const entries = await entriesKnown(ctx, [...new Set(rows.flatMap(({ rowIds }) => rowIds))], knownAt);
  const byId = new Map(entries.map((entry) => [entry.rowId, entry]));
  const ids = [...new Set(rows.flatMap(({ providerId }) => providerId ?? []))];
  const providers = await db(ctx).findBy(Provider, { id: In(ids) });
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  return rows.map(({ providerId, rowIds }) => ({
    providerId,
    providerName: providerId && (names.get(providerId) ?? null),
    entries: rowIds.flatMap((id) => byId.get(id) ?? []),
  }));
}

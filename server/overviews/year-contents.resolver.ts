import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ArgsType,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../access/context.ts';
import { isStaff } from '../access/actor.ts';
import { badRequest, forbidden } from '../platform/errors.ts';
import { Language } from '../platform/language.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { Region } from '../regions/region.entity.ts';
import { partsOf, summaryOf } from './overview-parts.ts';
import { Overview } from './overview.entity.ts';
import { overviewPolicy } from './overview.policy.ts';
import { knownOn, overviewsOf, sameFigure, shownRows, yearContents } from './overview.queries.ts';
import { Disagreement, FigureRow, OverviewPart, OverviewTable, YearContents } from './overview.types.ts';

/** Rows of a disagreement that are shown: who mends these sees the next. */
const mostRows = 50;

@ArgsType()
class YearArgs {
  @Field(() => Int, { description: 'Calendar year.' })
  year: number;

  @Field(() => String, { nullable: true, description: 'Reference date at the start; 1 January unless told.' })
  fromOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference date at the end; 1 January of the next year unless told.',
  })
  untilOn?: string | null;

  @Field(() => String, { nullable: true, description: 'As known at the end of this day; now unless told.' })
  knownOn?: string | null;
}

@ArgsType()
class RowsArgs {
  @Field(() => Int, { description: 'Place of the figure among the figures, from 0.' })
  figure: number;

  @Field(() => Int, { defaultValue: 50, description: 'How many rows, 1 to 100.' })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many rows to leave out first.' })
  skip: number;
}

@ObjectType({ simpleResolvers: true, description: 'Rows behind a figure.' })
export class FigureRows {
  @Field(() => Int, {
    description: 'How many there are in all: as the register was known then, by the rules of now.',
  })
  totalCount: number;

  @Field(() => [FigureRow], { description: 'The rows that were asked for.' })
  rows: FigureRow[];
}

@Resolver(() => Region)
export class RegionOverviewsResolver {
  @FieldResolver(() => [Overview], { description: 'Its yearly overviews, the latest year and number first.' })
  overviews(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('published', () => Boolean, { defaultValue: false, description: 'Only what everybody reads.' })
    published: boolean,
  ): Promise<Overview[]> {
    return overviewsOf(ctx, region.id, published);
  }

  @FieldResolver(() => Overview, {
    nullable: true,
    description: 'The overview of a year: the latest that the caller may read, or the one of that number.',
  })
  async overview(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('number', () => Int, {
      nullable: true,
      description: 'Number within the year; the latest unless told.',
    })
    number: number | null | undefined,
    @Arg('published', () => Boolean, { defaultValue: false, description: 'Only what everybody reads.' })
    published: boolean,
  ): Promise<Overview | null> {
    const all = await overviewsOf(ctx, region.id, published);
    return all.find((one) => one.year === year && (!number || one.number === number)) ?? null;
  }

  @FieldResolver(() => YearContents, {
    description:
      'The figures of any year as the register says them, also as it was known before; for the staff.',
  })
  yearFigures(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Args(() => YearArgs) args: YearArgs,
  ): Promise<YearContents> {
    if (!isStaff(ctx.actor, region.id)) throw forbidden();
    const { year } = args;
    const fromOn = args.fromOn ?? `${year}-01-01`;
    const untilOn = args.untilOn ?? `${year + 1}-01-01`;
    const given = [fromOn, untilOn, ...(args.knownOn ? [args.knownOn] : [])];
    if (year < 2015 || year > 2100 || !given.every(isDate) || untilOn < fromOn)
      throw badRequest('These are no reference dates.');
    return yearContents(ctx, { regionId: region.id, year, fromOn, untilOn, knownAt: knownOn(args.knownOn) });
  }
}

@Resolver(() => YearContents)
export class YearContentsResolver {
  @FieldResolver(() => OverviewTable, { description: 'The table with which the overview begins.' })
  summary(
    @Root() { contents }: YearContents,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language; that of the texts unless told.',
    })
    language?: Language,
  ): OverviewTable {
    return summaryOf(contents, language ?? contents.language);
  }

  @FieldResolver(() => [OverviewPart], { description: 'Part by part, as it is shown.' })
  parts(
    @Root() { contents }: YearContents,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language; that of the texts unless told.',
    })
    language?: Language,
  ): OverviewPart[] {
    return partsOf(contents, language ?? contents.language);
  }

  @FieldResolver(() => FigureRows, {
    nullable: true,
    description: 'The rows behind a figure; for the staff of the region, null for others.',
  })
  async rowsBehind(
    @Root() year: YearContents,
    @Ctx() ctx: Context,
    @Args(() => RowsArgs) { figure, first, skip }: RowsArgs,
  ): Promise<FigureRows | null> {
    if (!mayViewRows(ctx, year)) return null;
    if (first < 1 || first > 100 || skip < 0) throw badRequest('Ask for 1 to 100 rows.');
    const asked = year.contents.figures[figure];
    const found = asked && sameFigure((await year.behind()).figures, asked);
    if (!found) return { totalCount: 0, rows: [] };
    const rows = await shownRows(ctx, found.rows.slice(skip, skip + first), year.knownAt);
    return { totalCount: found.rows.length, rows };
  }

  @FieldResolver(() => [Disagreement], {
    description: 'What contradicts itself, and keeps the overview from being published; for the staff.',
  })
  async disagreements(@Root() year: YearContents, @Ctx() ctx: Context): Promise<Disagreement[]> {
    if (!mayViewRows(ctx, year)) return [];
    const found = (await year.behind()).disagreements;
    const some = found.map(({ rows }) => rows.slice(0, mostRows));
    const shown = await shownRows(ctx, some.flat(), year.knownAt);
    return found.map(({ code, rows }, at) => ({
      code,
      count: rows.length,
      rows: shown.splice(0, some[at]!.length),
    }));
  }
}

const mayViewRows = (ctx: Context, { regionId }: YearContents): boolean =>
  overviewPolicy.viewRows(ctx.actor, { regionId, published: true });

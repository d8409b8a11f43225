import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { db } from '../platform/context.ts';
import { Lot } from './lot.entity.ts';
import { Municipality } from './municipality.entity.ts';
import { Product } from './product.entity.ts';
import { Region } from './region.entity.ts';
import { lotsOfRegion, municipalitiesOfRegion, productsOfLot } from './region.loaders.ts';

@Resolver(() => Region)
export class RegionResolver {
  @Public()
  @Query(() => [Region], {
    description: 'All regions, by name. There are at most some dozens, so this is no connection.',
  })
  regions(@Ctx() ctx: Context): Promise<Region[]> {
    return db(ctx).find(Region, { order: { name: 'ASC' } });
  }

  @Public()
  @Query(() => Region, { nullable: true, description: 'One region; null when there is none of that name.' })
  region(
    @Ctx() ctx: Context,
    @Arg('slug', () => String, { description: 'Name in the address, e.g. "owo".' }) slug: string,
  ): Promise<Region | null> {
    return db(ctx).findOneBy(Region, { slug });
  }

  @FieldResolver(() => [Municipality], { description: 'Its municipalities, by name.' })
  municipalities(@Root() region: Region, @Ctx() ctx: Context): Promise<Municipality[]> {
    return municipalitiesOfRegion(ctx).load(region.id);
  }

  @FieldResolver(() => [Lot], { description: 'Its lots, by number.' })
  lots(@Root() region: Region, @Ctx() ctx: Context): Promise<Lot[]> {
    return lotsOfRegion(ctx).load(region.id);
  }
}

@Resolver(() => Lot)
export class LotResolver {
  @FieldResolver(() => [Product], { description: 'Products within the lot.' })
  products(@Root() lot: Lot, @Ctx() ctx: Context): Promise<Product[]> {
    return productsOfLot(ctx).load(lot.id);
  }
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @FieldResolver(() => String, { description: 'Id in the TOOI register: "gm" and the CBS code.' })
  tooiId(@Root() municipality: Municipality): string {
    return `gm${municipality.cbsCode}`;
  }
}

/** Everything that the API says of a region and what it consists of. */
export const regionResolvers = [RegionResolver, LotResolver, MunicipalityResolver] as const;

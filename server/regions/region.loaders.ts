import { byId, childrenOf } from '../platform/loaders.ts';
import { Lot } from './lot.entity.ts';
import { Municipality } from './municipality.entity.ts';
import { Product } from './product.entity.ts';
import { Region } from './region.entity.ts';

export const regionById = byId(Region);
export const municipalityById = byId(Municipality);
export const lotById = byId(Lot);
export const municipalitiesOfRegion = childrenOf(Municipality, 'regionId', ['name']);
export const lotsOfRegion = childrenOf(Lot, 'regionId', ['number']);
export const productsOfLot = childrenOf(Product, 'lotId', ['id']);

import { Language } from '../../../platform/language.ts';
import { SectionTemplate } from '../../../proposals/section-template.entity.ts';
import { Lot } from '../../../regions/lot.entity.ts';
import { Municipality } from '../../../regions/municipality.entity.ts';
import { Product, ProductUnit } from '../../../regions/product.entity.ts';
import { Region } from '../../../regions/region.entity.ts';
import type { Composition } from './plan.ts';

/** Ids of the parts of a region, by what people call them. */
export interface RegionIds {
  regionId: string;
  /** By CBS code. */
  municipalities: Map<string, string>;
  /** By number. */
  lots: Map<number, string>;
}

export function composeRegion({ rows, plan: { region } }: Composition): RegionIds {
  const { id: regionId } = rows.add(Region, {
    slug: region.slug,
    name: region.name,
    defaultLanguage: Language[region.language],
    accentColour: region.accentColour,
    contactEmail: region.email,
    introduction: region.introduction,
    settings: region.settings,
    version: 1,
  });
  const municipalities = new Map(
    region.municipalities.map((municipality) => [
      municipality.cbsCode,
      rows.add(Municipality, { regionId, ...municipality }).id,
    ]),
  );
  const lots = new Map<number, string>();
  for (const { number, name, products } of region.lots) {
    const lot = rows.add(Lot, { regionId, number, name });
    lots.set(number, lot.id);
    for (const product of products)
      rows.add(Product, { lotId: lot.id, name: product.name, unit: ProductUnit[product.unit] });
  }
  region.sections.forEach(({ key, titles, required }, place) =>
    rows.add(SectionTemplate, { regionId, key, titles, required, position: place + 1 }),
  );
  return { regionId, municipalities, lots };
}

import { newId } from '../../server/platform/ids.ts';
import { Language } from '../../server/platform/language.ts';
import { Lot } from '../../server/regions/lot.entity.ts';
import { Municipality } from '../../server/regions/municipality.entity.ts';
import { defaultRegionSettings } from '../../server/regions/region-settings.ts';
import { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert, next } from './rows.ts';

export interface RegionSetting {
  region: Region;
  municipalities: Municipality[];
  lots: Lot[];
}

/** A region with two municipalities and two lots. */
export async function aRegion(on: TestApp, given: Partial<Region> = {}): Promise<RegionSetting> {
  const n = next();
  const region = await insert(on, Region, {
    id: newId(),
    slug: `regio-${n}`,
    name: `Regio ${n}`,
    defaultLanguage: Language.nl,
    accentColour: '#1f4e79',
    contactEmail: `regio${n}@example.org`,
    introduction: 'Een regio om mee te testen.',
    settings: defaultRegionSettings,
    version: 1,
    ...given,
  });
  const municipalities = [await aMunicipality(on, region), await aMunicipality(on, region)];
  const lots = [await aLot(on, region, 1), await aLot(on, region, 2)];
  return { region, municipalities, lots };
}

export async function aMunicipality(
  on: TestApp,
  region: Region,
  given: Partial<Municipality> = {},
): Promise<Municipality> {
  const n = next();
  const cbsCode = String(n).padStart(4, '0');
  return insert(on, Municipality, {
    id: newId(),
    regionId: region.id,
    cbsCode,
    name: `Gemeente ${cbsCode}`,
    ...given,
  });
}

export async function aLot(on: TestApp, region: Region, number: number): Promise<Lot> {
  return insert(on, Lot, { id: newId(), regionId: region.id, number, name: `Perceel ${number}` });
}

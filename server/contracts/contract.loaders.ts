import { byId, childrenOf } from '../platform/loaders.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';

export const providerOf = byId(Provider);
export const lotOf = byId(Lot);
export const municipalityOf = byId(Municipality);
export const municipalitiesOf = childrenOf(Municipality, 'regionId', ['name']);

import { createContext, useContext } from 'react';
import type { ShellQuery } from '../../generated/graphql.ts';

/** The region whose pages are shown. */
export type CurrentRegion = NonNullable<ShellQuery['region']>;

export const RegionContext = createContext<CurrentRegion | undefined>(undefined);

/** Undefined on pages that belong to no region, and until the region is known. */
export const useRegion = (): CurrentRegion | undefined => useContext(RegionContext);

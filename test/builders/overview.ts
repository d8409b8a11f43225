import { Overview, OverviewState } from '../../server/overviews/overview.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert, next } from './rows.ts';

/** A draft of the overview of a year that no other has, unless told otherwise. */
export async function anOverview(
  on: TestApp,
  region: Region,
  given: Partial<Overview> = {},
): Promise<Overview> {
  const year = given.year ?? 2015 + (next() % 9);
  return insert(on, Overview, {
    id: newId(),
    regionId: region.id,
    year,
    number: next(),
    state: OverviewState.DRAFT,
    fromOn: `${year}-01-01`,
    untilOn: `${year + 1}-01-01`,
    texts: {},
    contents: null,
    note: 'Verbeterd.',
    writtenById: null,
    reviewedById: null,
    reviewedAt: null,
    publishedById: null,
    publishedAt: null,
    version: 1,
    ...given,
  });
}

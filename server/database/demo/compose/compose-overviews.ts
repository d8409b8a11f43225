import { Overview, OverviewState } from '../../../overviews/overview.entity.ts';
import { instantOf } from '../../../platform/time/amsterdam.ts';
import { yearOf } from '../calendar.ts';
import type { Staff } from './compose-people.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

/** The yearly overviews of which the year is over. What a published one says is counted when the rows are stored. */
export function composeOverviews({ rows, plan, calendar }: Composition, ids: RegionIds, staff: Staff): void {
  for (const { year, texts, ...about } of plan.overviews ?? []) {
    if (year >= yearOf(calendar.today)) continue;
    const published = about.publishedOn !== null && about.publishedOn < calendar.today;
    const reviewed = published && about.reviewedOn !== null;
    rows.add(Overview, {
      regionId: ids.regionId,
      year,
      number: 1,
      state: published ? OverviewState.PUBLISHED : OverviewState.DRAFT,
      fromOn: `${year}-01-01`,
      untilOn: `${year + 1}-01-01`,
      texts,
      contents: null,
      note: null,
      writtenById: staff.managers.get(about.writtenBy)!,
      reviewedById: reviewed ? staff.managers.get(about.reviewedBy!)! : null,
      reviewedAt: reviewed ? instantOf(about.reviewedOn!, '13:20') : null,
      publishedById: published ? staff.managers.get(about.writtenBy)! : null,
      publishedAt: published ? instantOf(about.publishedOn!, '10:30') : null,
      version: published ? 3 : 1,
    });
  }
}

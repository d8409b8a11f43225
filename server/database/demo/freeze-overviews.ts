import { db, type Services } from '../../platform/context.ts';
import { buildOverview } from '../../overviews/build-overview.ts';
import { frozen } from '../../overviews/overview-contents.ts';
import { Overview, OverviewState } from '../../overviews/overview.entity.ts';

/** Has the published overviews say what the register said when they were published, as publishing them would have. */
export async function freezeOverviews(ctx: Pick<Services, 'database' | 'clock'>): Promise<void> {
  const published = await db(ctx).findBy(Overview, { state: OverviewState.PUBLISHED });
  for (const { id, publishedAt, regionId, year, fromOn, untilOn, texts } of published) {
    const asked = { regionId, year, fromOn, untilOn, texts, knownAt: publishedAt };
    const { contents, disagreements } = await buildOverview(ctx, asked);
    if (disagreements.length > 0) throw new Error(`The demo overview of ${year} contradicts itself.`);
    await db(ctx).update(Overview, { id }, { contents: frozen(contents) });
  }
}

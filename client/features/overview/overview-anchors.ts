import type { OverviewSection } from '../../generated/graphql.ts';

/** Where on the page the summary stands. */
export const summaryAnchor = 'samenvatting';

/** And a part. */
export const anchorOf = (section: OverviewSection): string => section.toLowerCase().replaceAll('_', '-');

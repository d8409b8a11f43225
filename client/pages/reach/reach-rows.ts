import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { sameGroup, type Chosen, type ReachColumn, type ReachGroup } from './reach-choice.ts';
import type { reachTexts } from './texts.ts';

const countFragment = graphql(`
  fragment ReachNumbers_count on ReachCount {
    invited
    delivered
    underway
    undeliverable
    untracked
    reacted
    silent
    toCall
  }
`);

const fragment = graphql(`
  fragment ReachNumbers_reach on Reach {
    total {
      ...ReachNumbers_count
    }
    bySizeClass {
      sizeClass
      counts {
        ...ReachNumbers_count
      }
    }
    byLot {
      lot {
        id
        number
        name
      }
      counts {
        ...ReachNumbers_count
      }
    }
    byMunicipality {
      municipality {
        id
        name
      }
      counts {
        ...ReachNumbers_count
      }
    }
  }
`);

type Texts = (typeof reachTexts)['nl'];

/** One group of providers, with how many of them were reached. */
export interface ReachRow {
  label: string;
  group: ReachGroup;
  counts: Record<ReachColumn, number>;
}

export interface ReachTable {
  caption: string;
  rows: ReachRow[];
}

/** All providers, and the same numbers by size, lot and municipality. */
export function tablesOf(reach: FragmentType<typeof fragment>, texts: Texts): ReachTable[] {
  const { total, bySizeClass, byLot, byMunicipality } = unmask(fragment, reach);
  const row = (label: string, group: ReachGroup, counts: FragmentType<typeof countFragment>): ReachRow => ({
    label,
    group,
    counts: unmask(countFragment, counts),
  });
  const sizes = bySizeClass.map(({ sizeClass, counts }) =>
    sizeClass
      ? row(texts.sizes[sizeClass], { sizeClass }, counts)
      : row(texts.sizeUnknown, { sizeUnknown: true }, counts),
  );
  const lots = byLot.flatMap(({ lot, counts }) =>
    lot ? [row(`${lot.number} ${lot.name}`, { lotId: lot.id }, counts)] : [],
  );
  const places = byMunicipality.flatMap(({ municipality, counts }) =>
    municipality ? [row(municipality.name, { municipalityId: municipality.id }, counts)] : [],
  );
  return [
    { caption: texts.all, rows: [row(texts.all, {}, total)] },
    { caption: texts.bySize, rows: sizes },
    { caption: texts.byLot, rows: lots },
    { caption: texts.byMunicipality, rows: places },
  ];
}

/** What was chosen, in words. An address can ask for a group that this proposal does not have. */
export function wordsFor({ column, group }: Chosen, tables: readonly ReachTable[], texts: Texts): string {
  const rows = tables.flatMap((table) => table.rows);
  const label = rows.find((row) => sameGroup(row.group, group))?.label ?? texts.otherGroup;
  return `${label}, ${texts[column].toLowerCase()}`;
}

import type { Context } from '../access/context.ts';
import { byId } from '../platform/loaders.ts';
import { SizeClass } from '../providers/provider.entity.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import {
  countsOfProposal,
  type Counts,
  type LineName,
  type ReactionCount,
} from './reaction-overview.queries.ts';
import type { ReactionGroup, ReactionOverview, StandpointCount } from './reaction.types.ts';

const lotById = byId(Lot);
const municipalityById = byId(Municipality);

/** Who reacted to a proposal and how, as far as the caller may see: for the table and the staff. */
export async function overviewOf(ctx: Context, proposalId: string): Promise<ReactionOverview> {
  const counts = await countsOfProposal(ctx).load(proposalId);
  const all = counts.reactions.whole;
  const invited = sum(counts.invitations.whole);
  return {
    invited,
    reacted: sum(all),
    silent: invited - sum(counts.answered),
    late: all.reduce((total, row) => total + row.late, 0),
    latePending: all.reduce((total, row) => total + row.latePending, 0),
    lateNotAdmitted: all.reduce((total, row) => total + row.lateNotAdmitted, 0),
    standpoints: standpointsOf(all),
    byLot: await lotGroups(ctx, counts),
    byMunicipality: await municipalityGroups(ctx, counts),
    bySizeClass: sizeGroups(counts),
  };
}

const sum = (rows: { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);

const standpointsOf = (rows: ReactionCount[]): StandpointCount[] =>
  rows
    .filter(({ counted }) => counted > 0)
    .map(({ standpoint, counted }) => ({ standpoint, count: counted }));

function groupsOf(counts: Counts, line: LineName): ReactionGroup[] {
  const [reactions, invitations] = [counts.reactions[line], counts.invitations[line]];
  const ids = new Set([...invitations, ...reactions].map((row) => row.group));
  return [...ids].map((id) => {
    const mine = reactions.filter((row) => row.group === id);
    return {
      id,
      invited: sum(invitations.filter((row) => row.group === id)),
      reacted: sum(mine),
      standpoints: standpointsOf(mine),
    };
  });
}

async function lotGroups(ctx: Context, counts: Counts): Promise<ReactionGroup[]> {
  const groups = groupsOf(counts, 'byLot');
  const named = await Promise.all(
    groups.map(async (group) => ({ ...group, lot: await lotById(ctx).load(group.id) })),
  );
  return named.toSorted((a, b) => (a.lot?.number ?? 0) - (b.lot?.number ?? 0));
}

async function municipalityGroups(ctx: Context, counts: Counts): Promise<ReactionGroup[]> {
  const groups = groupsOf(counts, 'byMunicipality');
  const named = await Promise.all(
    groups.map(async (group) => ({ ...group, municipality: await municipalityById(ctx).load(group.id) })),
  );
  return named.toSorted((a, b) => (a.municipality?.name ?? '').localeCompare(b.municipality?.name ?? ''));
}

const sizes = Object.values(SizeClass);
const sizeNamed = new Map<string, SizeClass>(Object.entries(SizeClass));

/** Small before large; last those that did not state their size. */
function sizeGroups(counts: Counts): ReactionGroup[] {
  const place = (group: ReactionGroup) => (group.sizeClass ? sizes.indexOf(group.sizeClass) : sizes.length);
  return groupsOf(counts, 'bySize')
    .map((group) => ({
      ...group,
      id: group.id || 'UNKNOWN',
      sizeClass: sizeNamed.get(group.id) ?? null,
    }))
    .toSorted((a, b) => place(a) - place(b));
}

import { In, type SelectQueryBuilder } from 'typeorm';
import { RoleKind, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { agendaItemsVisibleTo, outcomesVisibleTo } from '../meetings/agenda-item.policy.ts';
import { Meeting, MeetingState } from '../meetings/meeting.entity.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import { byId, childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { ClauseChange } from './clause-change.entity.ts';
import { DeadlineExtension } from './deadline-extension.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { ProposalLot } from './proposal-lot.entity.ts';
import { ProposalMunicipality } from './proposal-municipality.entity.ts';
import { ProposalReview } from './proposal-review.entity.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal } from './proposal.entity.ts';
import { SectionTemplate } from './section-template.entity.ts';
import { TableStandpoint } from './table-standpoint.entity.ts';

export const proposalById = byId(Proposal);
export const versionById = byId(ProposalVersion);
export const regionById = byId(Region);
export const municipalityById = byId(Municipality);
export const meetingById = byId(Meeting);
export const personById = byId(Person);
export const versionsOfProposal = childrenOf(ProposalVersion, 'proposalId', ['number']);
export const sectionsOfVersion = childrenOf(ProposalSection, 'versionId', ['position']);
export const clauseChangesOfVersion = childrenOf(ClauseChange, 'versionId', ['position']);
export const reviewsOfVersion = childrenOf(ProposalReview, 'versionId', ['requestedAt']);
export const extensionsOfProposal = childrenOf(DeadlineExtension, 'proposalId', ['at']);
export const templateOfRegion = childrenOf(SectionTemplate, 'regionId', ['position']);

/** Rows that a version is linked to, in the order of their number or name. */
export const lotsOfVersion = loader(async (ctx: Context, ids: readonly string[]) => {
  const links = await db(ctx).findBy(ProposalLot, { versionId: In([...ids]) });
  const lots = await db(ctx).findBy(Lot, { id: In(links.map(({ lotId }) => lotId)) });
  const groups = groupBy(links, ({ versionId }) => versionId);
  lots.sort((a, b) => a.number - b.number);
  return ids.map((id) => lots.filter((lot) => groups.get(id)?.some(({ lotId }) => lotId === lot.id)));
});

export const municipalitiesOfVersion = loader(async (ctx: Context, ids: readonly string[]) => {
  const links = await db(ctx).findBy(ProposalMunicipality, { versionId: In([...ids]) });
  const linked = links.map(({ municipalityId }) => municipalityId);
  const rows = await db(ctx).find(Municipality, { where: { id: In(linked) }, order: { name: 'ASC' } });
  const groups = groupBy(links, ({ versionId }) => versionId);
  return ids.map((id) =>
    rows.filter((row) => groups.get(id)?.some((link) => link.municipalityId === row.id)),
  );
});

export const invitedCountOf = loader(async (ctx: Context, ids: readonly string[]) => {
  const counts = await db(ctx)
    .createQueryBuilder(Invitation, 'invitation')
    .select('invitation.proposalId', 'id')
    .addSelect('COUNT(*)', 'count')
    .where('invitation.proposalId IN (:...ids)', { ids })
    .groupBy('invitation.proposalId')
    .getRawMany<{ id: string; count: number | string }>();
  const found = new Map(counts.map(({ id, count }) => [id, Number(count)]));
  return ids.map((id) => found.get(id) ?? 0);
});

export const agendaItemsOfProposal = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = db(ctx)
    .createQueryBuilder(AgendaItem, 'item')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId')
    .where('item.proposalId IN (:...ids)', { ids })
    // A cancelled meeting carries no proposal.
    .andWhere('meeting.state <> :cancelled', { cancelled: MeetingState.CANCELLED });
  const items = await agendaItemsVisibleTo(query, ctx.actor).orderBy('meeting.startsAt').getMany();
  const groups = groupBy(items, (item) => item.proposalId!);
  return ids.map((id) => groups.get(id) ?? []);
});

/** What the table said, as far as somebody may read what came out of its meetings. */
function readableStandpoints(ctx: Context): SelectQueryBuilder<TableStandpoint> {
  const query = db(ctx)
    .createQueryBuilder(TableStandpoint, 'standpoint')
    .innerJoin(AgendaItem, 'item', 'item.id = standpoint.agendaItemId')
    .innerJoin(Meeting, 'meeting', 'meeting.id = item.meetingId');
  return outcomesVisibleTo(query, ctx.actor);
}

export const standpointsOfProposal = loader(async (ctx: Context, ids: readonly string[]) => {
  const query = readableStandpoints(ctx).andWhere('standpoint.proposalId IN (:...ids)', { ids });
  const groups = groupBy(await query.orderBy('standpoint.recordedAt').getMany(), (row) => row.proposalId);
  return ids.map((id) => groups.get(id) ?? []);
});

export const standpointOfItem = loader(async (ctx: Context, ids: readonly string[]) => {
  const rows = await readableStandpoints(ctx)
    .andWhere('standpoint.agendaItemId IN (:...ids)', { ids })
    .getMany();
  return ids.map((id) => rows.find(({ agendaItemId }) => agendaItemId === id) ?? null);
});

/** Who asks as a representative, of which provider. */
export function actingProvider(actor: Actor): string | null {
  return actor.role === RoleKind.REPRESENTATIVE ? actor.providerId : null;
}

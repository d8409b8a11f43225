import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../access/context.ts';
import { ContractLot } from '../contracts/contract-lot.entity.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { loader } from '../platform/loaders.ts';
import { Invitation } from '../proposals/invitation.entity.ts';
import { ProposalLot } from '../proposals/proposal-lot.entity.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { Provider } from '../providers/provider.entity.ts';
import { ReactionRevision, type Standpoint } from './reaction-revision.entity.ts';
import { Admission, Reaction, ReactionState } from './reaction.entity.ts';
import { reactionsVisibleTo } from './reaction.policy.ts';

export interface ReactionCount {
  proposalId: string;
  /** Id of the lot or municipality, or the size class; '' for the whole. */
  group: string;
  standpoint: Standpoint | null;
  count: number;
  late: number;
  latePending: number;
  lateNotAdmitted: number;
  /** Of `count` those that are in time or taken in. */
  counted: number;
}

export interface InvitationCount {
  proposalId: string;
  group: string;
  count: number;
}

/** Along which line is counted: joins what is needed and tells which column makes the groups. */
type Line = (query: SelectQueryBuilder<never>, row: 'reaction' | 'invitation') => string | null;

const whole: Line = () => null;

const bySize: Line = (query, row) => {
  query.innerJoin(Provider, 'provider', `provider.id = ${row}.providerId`);
  return 'provider.sizeClass';
};

/** Contracts touched by the proposal that held on any day of its reaction term. */
function joinContracts(query: SelectQueryBuilder<never>, row: 'reaction' | 'invitation'): void {
  query
    .innerJoin(Proposal, 'proposal', `proposal.id = ${row}.proposalId`)
    .innerJoin(
      Contract,
      'contract',
      // On one line: the ORM knows a property only where a space follows it.
      [
        `contract.providerId = ${row}.providerId AND contract.regionId = proposal.regionId`,
        `AND contract.startsOn <= proposal.deadlineDate`,
        `AND (contract.endsOn IS NULL OR contract.endsOn >= SUBSTR(proposal.publishedAt, 1, 10))`,
      ].join(' '),
    )
    .innerJoin(ContractLot, 'covered', 'covered.contractId = contract.id')
    .innerJoin(ProposalLot, 'lot', 'lot.versionId = proposal.currentVersionId AND lot.lotId = covered.lotId')
    .innerJoin(
      ProposalMunicipality,
      'place',
      'place.versionId = proposal.currentVersionId AND place.municipalityId = contract.municipalityId',
    );
}

const byLot: Line = (query, row) => {
  joinContracts(query, row);
  return 'covered.lotId';
};

const byMunicipality: Line = (query, row) => {
  joinContracts(query, row);
  return 'contract.municipalityId';
};

export const lines = { whole, byLot, byMunicipality, bySize };
export type LineName = keyof typeof lines;

/** Everything that is counted over the reactions to some proposals, one GROUP BY for each line. */
export interface Counts {
  reactions: Record<LineName, ReactionCount[]>;
  invitations: Record<LineName, InvitationCount[]>;
  /** Invited providers that reacted, as far as the caller may see. */
  answered: InvitationCount[];
}

/** The counts of each proposal. What the caller may not see is in none of them. */
export const countsOfProposal = loader(async (ctx: Context, ids: readonly string[]): Promise<Counts[]> => {
  const names = Object.keys(lines) as LineName[];
  const reactions = await eachLine(names, (line) => countReactions(ctx, ids, line));
  const invitations = await eachLine(names, (line) => countInvitations(ctx, ids, line));
  const answered = await countAnswered(ctx, ids);
  return ids.map((id) => ({
    reactions: mapLines(reactions, id),
    invitations: mapLines(invitations, id),
    answered: answered.filter((row) => row.proposalId === id),
  }));
});

async function eachLine<T>(names: LineName[], count: (line: Line) => Promise<T[]>) {
  const counted = {} as Record<LineName, T[]>;
  for (const name of names) counted[name] = await count(lines[name]);
  return counted;
}

const mapLines = <T extends { proposalId: string }>(counted: Record<LineName, T[]>, id: string) =>
  Object.fromEntries(
    Object.entries(counted).map(([name, rows]) => [name, rows.filter((row) => row.proposalId === id)]),
  ) as Record<LineName, T[]>;

/** Submitted and not withdrawn, as far as the caller may see. */
function counting(ctx: Context, ids: readonly string[]): SelectQueryBuilder<Reaction> {
  const query = db(ctx)
    .createQueryBuilder(Reaction, 'reaction')
    .where('reaction.proposalId IN (:...ids)', { ids })
    .andWhere('reaction.state = :counts', { counts: ReactionState.SUBMITTED });
  return reactionsVisibleTo(query, ctx.actor);
}

async function countReactions(ctx: Context, ids: readonly string[], line: Line): Promise<ReactionCount[]> {
  const query = counting(ctx, ids)
    .innerJoin(ReactionRevision, 'said', 'said.id = reaction.currentRevisionId')
    .select('reaction.proposalId', 'proposalId')
    .addSelect('said.standpoint', 'standpoint')
    .addSelect('COUNT(DISTINCT reaction.id)', 'count')
    .addSelect('COUNT(DISTINCT CASE WHEN reaction.late = :isLate THEN reaction.id END)', 'late')
    .addSelect('COUNT(DISTINCT CASE WHEN reaction.admission = :waiting THEN reaction.id END)', 'latePending')
    .addSelect(
      'COUNT(DISTINCT CASE WHEN reaction.admission = :refused THEN reaction.id END)',
      'lateNotAdmitted',
    )
    .setParameters({ isLate: true, waiting: Admission.PENDING, refused: Admission.NOT_ADMITTED })
    .groupBy('reaction.proposalId')
    .addGroupBy('said.standpoint');
  return grouped<ReactionCount>(query as never, line(query as never, 'reaction'));
}

async function countInvitations(
  ctx: Context,
  ids: readonly string[],
  line: Line,
): Promise<InvitationCount[]> {
  const query = db(ctx)
    .createQueryBuilder(Invitation, 'invitation')
    .where('invitation.proposalId IN (:...ids)', { ids })
    .select('invitation.proposalId', 'proposalId')
    .addSelect('COUNT(DISTINCT invitation.id)', 'count')
    .groupBy('invitation.proposalId');
  return grouped<InvitationCount>(query as never, line(query as never, 'invitation'));
}

async function countAnswered(ctx: Context, ids: readonly string[]): Promise<InvitationCount[]> {
  const query = counting(ctx, ids)
    .innerJoin(
      Invitation,
      'invitation',
      'invitation.proposalId = reaction.proposalId AND invitation.providerId = reaction.providerId',
    )
    .select('reaction.proposalId', 'proposalId')
    .addSelect('COUNT(DISTINCT reaction.id)', 'count')
    .groupBy('reaction.proposalId');
  return grouped<InvitationCount>(query as never, null);
}

async function grouped<T>(query: SelectQueryBuilder<never>, group: string | null): Promise<T[]> {
  if (group) query.addSelect(group, 'group').addGroupBy(group);
  const rows = await query.getRawMany<Record<string, string | number | null>>();
  return rows.map((row) => ({
    ...row,
    group: row['group'] ?? '',
    count: Number(row['count']),
    late: Number(row['late'] ?? 0),
    latePending: Number(row['latePending'] ?? 0),
    lateNotAdmitted: Number(row['lateNotAdmitted'] ?? 0),
    counted: Number(row['count']) - Number(row['latePending'] ?? 0) - Number(row['lateNotAdmitted'] ?? 0),
  })) as T[];
}

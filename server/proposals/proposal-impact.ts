import type { Context } from '../access/context.ts';
import { lotIdsOfContract } from '../contracts/provider-contracts.queries.ts';
import { db } from '../platform/context.ts';
import { groupBy } from '../platform/loaders.ts';
import { Invitation } from './invitation.entity.ts';
import { contractsOfVersion } from './invitations.ts';
import { actingProvider, lotsOfVersion, municipalitiesOfVersion } from './proposal.loaders.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import type { InvitationForecast, ProposalImpact } from './proposal.shapes.ts';

/** What a proposal means for the provider that somebody acts for; null for who acts for none. */
export async function impactOn(
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
): Promise<ProposalImpact | null> {
  const providerId = actingProvider(ctx.actor);
  if (!providerId) return null;
  const contracts = await contractsOfVersion(ctx, version, providerId);
  const municipalities = await municipalitiesOfVersion(ctx).load(version.id);
  const lots = await lotsOfVersion(ctx).load(version.id);
  const touched = contracts.map(async (contract) => {
    const covered = new Set(await lotIdsOfContract(ctx).load(contract.id));
    return {
      contract,
      municipality: municipalities.find(({ id }) => id === contract.municipalityId)!,
      lots: lots.filter(({ id }) => covered.has(id)),
    };
  });
  return {
    contracts: await Promise.all(touched),
    invited: await db(ctx).existsBy(Invitation, { proposalId: proposal.id, providerId }),
  };
}

/** Who would be invited if this version went out now. */
export async function invitationForecast(
  ctx: Context,
  version: ProposalVersion,
): Promise<InvitationForecast> {
  const contracts = await contractsOfVersion(ctx, version);
  const byMunicipality = groupBy(contracts, ({ municipalityId }) => municipalityId);
  const providersIn = (rows: typeof contracts) => new Set(rows.map(({ providerId }) => providerId)).size;
  const municipalities = await municipalitiesOfVersion(ctx).load(version.id);
  return {
    providers: providersIn(contracts),
    perMunicipality: municipalities.map((municipality) => ({
      municipality,
      providers: providersIn(byMunicipality.get(municipality.id) ?? []),
    })),
  };
}

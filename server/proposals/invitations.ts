import type { Context } from '../access/context.ts';
import type { Contract } from '../contracts/contract.entity.ts';
import { contractsTouched } from '../contracts/contracts-touched.queries.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { Invitation } from './invitation.entity.ts';
import { ProposalLot } from './proposal-lot.entity.ts';
import { ProposalMunicipality } from './proposal-municipality.entity.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import { newMailToken } from './reaction-address.ts';

/** The contracts that a version touches: in force today or on the day it should take effect. */
export async function contractsOfVersion(
  ctx: Context,
  version: ProposalVersion,
  providerId?: string,
): Promise<Contract[]> {
  const lots = await db(ctx).findBy(ProposalLot, { versionId: version.id });
  const municipalities = await db(ctx).findBy(ProposalMunicipality, { versionId: version.id });
  const today = localDate(ctx.clock.now());
  const touched = {
    lotIds: lots.map(({ lotId }) => lotId),
    municipalityIds: municipalities.map(({ municipalityId }) => municipalityId),
    onDays: version.effectiveOn ? [today, version.effectiveOn] : [today],
  };
  return contractsTouched(ctx, touched, providerId);
}

/** Invites every provider whose contract is touched and was not invited before. Nobody's invitation is taken back. */
export async function inviteProviders(
  ctx: Context,
  proposal: Proposal,
  version: ProposalVersion,
): Promise<void> {
  const contracts = await contractsOfVersion(ctx, version);
  const before = await db(ctx).findBy(Invitation, { proposalId: proposal.id });
  const invited = new Set(before.map(({ providerId }) => providerId));
  const providerIds = new Set(contracts.map(({ providerId }) => providerId).filter((id) => !invited.has(id)));
  const rows = [...providerIds].map((providerId) => ({
    id: newId(),
    proposalId: proposal.id,
    providerId,
    invitedAt: ctx.clock.now(),
    mailToken: newMailToken(),
  }));
  for (let at = 0; at < rows.length; at += 200) await db(ctx).insert(Invitation, rows.slice(at, at + 200));
}

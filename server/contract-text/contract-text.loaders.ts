import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { byId, childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { ProposalMunicipality } from '../proposals/proposal-municipality.entity.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { AddendumMunicipality } from './addendum-municipality.entity.ts';
import { Addendum } from './addendum.entity.ts';
import { WordingCorrection } from './wording-correction.entity.ts';

export const addendumById = byId(Addendum);
export const generationById = byId(ContractGeneration);
export const proposalById = byId(Proposal);
export const regionById = byId(Region);
export const versionById = byId(ProposalVersion);
export const clauseChangesOfVersion = childrenOf(ClauseChange, 'versionId', ['position']);
export const correctionsOfWording = childrenOf(WordingCorrection, 'wordingId', ['at']);
export const addendaOfGeneration = childrenOf(Addendum, 'generationId', ['number']);
export const addendaOfProposal = childrenOf(Addendum, 'proposalId', ['recordedAt']);
export const effectsOfAddendum = childrenOf(AddendumMunicipality, 'addendumId', ['effectiveOn']);

export const municipalityIdsOfVersion = loader(async (ctx: Context, ids: readonly string[]) => {
  const links = await db(ctx).findBy(ProposalMunicipality, { versionId: In([...ids]) });
  const groups = groupBy(links, ({ versionId }) => versionId);
  return ids.map((id) => (groups.get(id) ?? []).map(({ municipalityId }) => municipalityId));
});

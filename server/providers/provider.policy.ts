import { isDelegation, isOperator, isStaff, represents, RoleKind, type Actor } from '../access/actor.ts';
import type { Policy } from '../access/policy.ts';

/** What decides about a provider: where it has, or had, contracts. */
export interface ProviderFacts {
  providerId: string;
  contracts: { regionId: string; municipalityId: string; inForce: boolean }[];
}

export type ProviderAbility = 'viewSize' | 'viewNumbers' | 'save' | 'saveOwn';

const ofRegion = (p: ProviderFacts, is: (regionId: string) => boolean) =>
  p.contracts.some(({ regionId }) => is(regionId));

const managesContractOf = (actor: Actor, p: ProviderFacts) =>
  actor.role === RoleKind.CONTRACT_MANAGER &&
  p.contracts.some(({ municipalityId }) => municipalityId === actor.municipalityId);

/** The public reads a provider's name and where it works; its numbers are for itself and the municipalities' side. */
export const providerPolicy: Policy<ProviderAbility, ProviderFacts> = {
  view: (actor, p) => p.contracts.some(({ inForce }) => inForce) || providerPolicy.viewNumbers(actor, p),
  viewSize: (actor, p) =>
    providerPolicy.viewNumbers(actor, p) || ofRegion(p, (regionId) => isDelegation(actor, regionId)),
  viewNumbers: (actor, p) =>
    isOperator(actor) ||
    represents(actor, p.providerId) ||
    ofRegion(p, (regionId) => isStaff(actor, regionId)),
  save: managesContractOf,
  saveOwn: (actor, p) => represents(actor, p.providerId),
};

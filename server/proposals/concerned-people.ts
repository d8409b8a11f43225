import type { Person } from '../people/person.entity.ts';
import { delegationKinds, holdersInRegion, representationsOf } from '../people/role-holders.ts';
import { db, type Services } from '../platform/context.ts';
import { Invitation } from './invitation.entity.ts';
import type { Proposal } from './proposal.entity.ts';

type ProviderSource = (ctx: Services, proposalId: string) => Promise<string[]>;
const alsoConcerned = new Set<ProviderSource>();

/** For a folder above this one: also tells these providers. So who reacted without being invited is told too. */
export function alsoTell(source: ProviderSource): void {
  alsoConcerned.add(source);
}

/** Somebody to be told, and for which provider; null for the delegation. */
export interface Concerned {
  person: Person;
  providerId: string | null;
}

/** Who gets a mail about what happens to a proposal: who represents an invited provider or reacted, and the delegation. */
export async function peopleConcerned(ctx: Services, proposal: Proposal): Promise<Concerned[]> {
  const invitations = await db(ctx).findBy(Invitation, { proposalId: proposal.id });
  const others = await Promise.all([...alsoConcerned].map((source) => source(ctx, proposal.id)));
  const providerIds = new Set([...invitations.map(({ providerId }) => providerId), ...others.flat()]);
  const representations = await representationsOf(ctx, [...providerIds]);
  const told = new Set(representations.map(({ person }) => person.id));
  const delegation = await holdersInRegion(ctx, proposal.regionId, delegationKinds);
  // A member that is told for a provider is not told once more for its seat.
  const seats = new Map(delegation.filter(({ id }) => !told.has(id)).map((person) => [person.id, person]));
  return [...representations, ...[...seats.values()].map((person) => ({ person, providerId: null }))];
}

import type { Context } from '../access/context.ts';
import type { Person } from '../people/person.entity.ts';
import { delegationKinds, holdersInRegion, representativesOf } from '../people/role-holders.ts';
import { db } from '../platform/context.ts';
import { Invitation } from './invitation.entity.ts';
import type { Proposal } from './proposal.entity.ts';

type ProviderSource = (ctx: Context, proposalId: string) => Promise<string[]>;
const alsoConcerned = new Set<ProviderSource>();

/** For a folder above this one: also tells these providers. So who reacted without being invited is told too. */
export function alsoTell(source: ProviderSource): void {
  alsoConcerned.add(source);
}

/** Who gets a mail about what happens to a proposal: who represents an invited provider or reacted, and the delegation. */
export async function peopleConcerned(ctx: Context, proposal: Proposal): Promise<Person[]> {
  const invitations = await db(ctx).findBy(Invitation, { proposalId: proposal.id });
  const others = await Promise.all([...alsoConcerned].map((source) => source(ctx, proposal.id)));
  const providerIds = new Set([...invitations.map(({ providerId }) => providerId), ...others.flat()]);
  const people = [
    ...(await representativesOf(ctx, [...providerIds])),
    ...(await holdersInRegion(ctx, proposal.regionId, delegationKinds)),
  ];
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

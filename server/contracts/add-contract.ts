import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks } from '../platform/problems.ts';
import { Provider } from '../providers/provider.entity.ts';
import { providerPolicy } from '../providers/provider.policy.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Contract } from './contract.entity.ts';
import { contractPolicy } from './contract.policy.ts';
import { recordContract } from './contract-row.ts';
import { checkContractTerms, writeLots, type ContractTerms } from './contract-terms.ts';
import { factsOfProvider } from './provider-contracts.queries.ts';

interface AddContract {
  providerId: string;
  municipalityId: string;
  contract: ContractTerms;
}

/** The provider is locked, so that two contract managers cannot add overlapping contracts at once. */
export async function addContract(ctx: Context, input: AddContract): Promise<{ contract: Contract }> {
  const provider = await ctx.database.lock(Provider, input.providerId);
  const municipality = await db(ctx).findOneBy(Municipality, { id: input.municipalityId });
  if (!provider || !municipality) throw notFound();
  const mine = { regionId: municipality.regionId, municipalityId: municipality.id, providerId: null };
  // A provider that works elsewhere is known by its KvK number, and may get its first contract here.
  if (!contractPolicy.save(ctx.actor, mine))
    authorize(providerPolicy, ctx.actor, 'view', await factsOfProvider(ctx, provider.id));
  authorize(contractPolicy, ctx.actor, 'save', mine);
  const checks = new Checks();
  const place = { ...mine, contractId: null, providerId: provider.id };
  const { columns, lotIds } = await checkContractTerms(ctx, checks, input.contract, place);
  checks.done();
  return { contract: await insertContract(ctx, { ...mine, providerId: provider.id, ...columns }, lotIds) };
}

export async function insertContract(
  ctx: Context,
  columns: Omit<Contract, 'id' | 'version' | 'endReason' | 'endNote'>,
  lotIds: string[],
): Promise<Contract> {
  const contract = Object.assign(new Contract(), {
    id: newId(),
    version: 1,
    endReason: null,
    endNote: null,
    ...columns,
  });
  await db(ctx).insert(Contract, contract);
  await writeLots(ctx, contract.id, lotIds);
  await recordContract(ctx, contract);
  return contract;
}

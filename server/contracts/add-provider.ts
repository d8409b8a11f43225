import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { Provider } from '../providers/provider.entity.ts';
import { checkProviderDetails, type ProviderDetails } from '../providers/provider-details.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { insertContract } from './add-contract.ts';
import { contractPolicy } from './contract.policy.ts';
import { recordProvider } from './provider-row.ts';
import { checkContractTerms, type ContractTerms } from './contract-terms.ts';

interface AddProvider extends ProviderDetails {
  municipalityId: string;
  contract: ContractTerms;
}

/** A provider comes in with its first contract: that makes it one of the region. */
export async function addProvider(ctx: Context, input: AddProvider): Promise<{ provider: Provider }> {
  const municipality = await db(ctx).findOneBy(Municipality, { id: input.municipalityId });
  if (!municipality) throw notFound();
  const place = {
    regionId: municipality.regionId,
    municipalityId: municipality.id,
    providerId: null,
    contractId: null,
  };
  authorize(contractPolicy, ctx.actor, 'save', place);
  const checks = new Checks();
  const details = checkProviderDetails(checks, input);
  const { columns, lotIds } = await checkContractTerms(ctx, checks, input.contract, place);
  checks.done();
  await refuseKnownKvkNumber(ctx, details.kvkNumber, null);
  const provider = Object.assign(new Provider(), { id: newId(), version: 1, ...details });
  await db(ctx).insert(Provider, provider);
  await recordProvider(ctx, provider);
  const { regionId, municipalityId } = place;
  await insertContract(ctx, { regionId, municipalityId, providerId: provider.id, ...columns }, lotIds);
  return { provider };
}

/** The payload names the provider that has the number already, so that a contract can be added to it instead. */
export async function refuseKnownKvkNumber(
  ctx: Context,
  kvkNumber: string,
  ownId: string | null,
): Promise<void> {
  const known = await db(ctx).findOneBy(Provider, { kvkNumber });
  if (known && known.id !== ownId) refuse('kvkNumber', ProblemCode.DUPLICATE, { provider: known });
}

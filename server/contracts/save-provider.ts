import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { notFound } from '../platform/errors.ts';
import { Checks } from '../platform/problems.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Provider } from '../providers/provider.entity.ts';
import {
  checkOwnDetails,
  checkProviderDetails,
  type OwnDetails,
  type ProviderDetails,
} from '../providers/provider-details.ts';
import { providerPolicy } from '../providers/provider.policy.ts';
import { refuseKnownKvkNumber } from './add-provider.ts';
import { recordProvider } from './provider-row.ts';
import { factsOfProvider } from './provider-contracts.queries.ts';

interface SaveProvider extends ProviderDetails {
  providerId: string;
  version: number;
}

export async function saveProvider(ctx: Context, input: SaveProvider): Promise<{ provider: Provider }> {
  const row = await ctx.database.lock(Provider, input.providerId);
  if (!row) throw notFound();
  authorize(providerPolicy, ctx.actor, 'save', await factsOfProvider(ctx, row.id));
  const checks = new Checks();
  const details = checkProviderDetails(checks, input);
  checks.done();
  await refuseKnownKvkNumber(ctx, details.kvkNumber, row.id);
  const provider = await updateVersion(ctx, 'provider', row, input.version, details);
  await recordProvider(ctx, provider);
  return { provider };
}

/** What a representative may change: name and numbers of the register stay with the contract manager. */
export async function saveMyProvider(
  ctx: Context,
  input: OwnDetails & { version: number },
): Promise<{ provider: Provider }> {
  const row = ctx.actor.providerId && (await ctx.database.lock(Provider, ctx.actor.providerId));
  if (!row) throw notFound();
  authorize(providerPolicy, ctx.actor, 'saveOwn', await factsOfProvider(ctx, row.id));
  const checks = new Checks();
  const details = checkOwnDetails(checks, input);
  checks.done();
  const provider = await updateVersion(ctx, 'provider', row, input.version, details);
  await recordProvider(ctx, provider);
  return { provider };
}

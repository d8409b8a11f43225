import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { notFound } from '../platform/errors.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Provider } from '../providers/provider.entity.ts';
import { EndReason } from '../register/register-kind.ts';
import { Contract } from './contract.entity.ts';
import { contractPolicy } from './contract.policy.ts';
import { recordContract } from './contract-row.ts';
import { checkContractTerms, writeLots, type ContractTerms } from './contract-terms.ts';

interface SaveContract {
  contractId: string;
  version: number;
  contract: ContractTerms;
}

export async function saveContract(ctx: Context, input: SaveContract): Promise<{ contract: Contract }> {
  const row = await contractToChange(ctx, input.contractId);
  const checks = new Checks();
  const place = { ...row, contractId: row.id };
  const { columns, lotIds } = await checkContractTerms(ctx, checks, input.contract, place);
  checks.done();
  const contract = await updateVersion(ctx, 'contract', row, input.version, columns);
  await writeLots(ctx, contract.id, lotIds);
  await recordContract(ctx, contract);
  return { contract };
}

interface EndContract {
  contractId: string;
  version: number;
  endsOn: string;
  reason: EndReason;
  note?: string | null;
}

/** Sets the last day, with the reason. */
export async function endContract(ctx: Context, input: EndContract): Promise<{ contract: Contract }> {
  const row = await contractToChange(ctx, input.contractId);
  const checks = new Checks();
  if (!isDate(input.endsOn)) checks.fail('endsOn', ProblemCode.INVALID_DATE);
  else checks.unless(row.startsOn <= input.endsOn, 'endsOn', ProblemCode.DATE_ORDER);
  // A later end than the contract has would prolong it: that is a change, with its check on overlap.
  if (row.endsOn) checks.unless(input.endsOn <= row.endsOn, 'endsOn', ProblemCode.OVERLAP);
  const endNote = checks.optionalText('note', input.note, 1000);
  checks.unless(input.reason !== EndReason.OTHER || endNote !== null, 'note', ProblemCode.REQUIRED);
  checks.done();
  const ending = { endsOn: input.endsOn, endReason: input.reason, endNote };
  const contract = await updateVersion(ctx, 'contract', row, input.version, ending);
  await recordContract(ctx, contract);
  return { contract };
}

async function contractToChange(ctx: Context, id: string): Promise<Contract> {
  const row = await ctx.database.lock(Contract, id);
  if (!row) throw notFound();
  authorize(contractPolicy, ctx.actor, 'save', row);
  await ctx.database.lock(Provider, row.providerId);
  return row;
}

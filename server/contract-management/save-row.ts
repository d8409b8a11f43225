import { IsNull } from 'typeorm';
import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { keepRow } from '../register/keep-rows.ts';
import { openLedger } from '../register/open-ledger.ts';
import { entriesKnown } from '../register/register-entries.ts';
import type { RegisterEntry } from '../register/register-entry.types.ts';
import type { FactsOf } from '../register/register-facts.ts';
import type { RegisterKind } from '../register/register-kind.ts';
import { RegisterRow } from '../register/register-row.entity.ts';
import { registerPolicy } from './register-row.policy.ts';
import { RowChecks } from './row-facts.ts';
import type { RowInput, StrikeRowInput } from './register-row.inputs.ts';

type Saved = { entry: RegisterEntry | null };
type SaveRow<Input> = (ctx: Context, input: Input) => Promise<Saved>;

/**
 * The use case that records a new row of a kind, or corrects one: the version that was seen is closed, with the reason,
 * and the next one added. Two who correct the same row at once are not both heard: the second sees what the first made.
 */
export function saveRowOf<K extends RegisterKind, Input extends RowInput>(
  kind: K,
  name: string,
  read: (row: RowChecks, input: Input) => Promise<FactsOf[K]>,
): SaveRow<Input> {
  const save: SaveRow<Input> = async (ctx, input) => {
    const { regionId } = input;
    authorize(registerPolicy, ctx.actor, 'save', { regionId, providerId: null });
    await openLedger(ctx, regionId);
    const current = input.rowId ? await versionSeen(ctx, input.rowId, { ...input, kind }) : null;
    const checks = new Checks();
    const facts = await read(new RowChecks(ctx, regionId, checks), input);
    const note = current ? checks.text('note', input.note, 1000) : null;
    checks.done({ entry: current && (await entryOf(ctx, current.rowId)) });
    const rowId = current?.rowId ?? newId();
    await keepRow(ctx, regionId, { kind, rowId, facts }, note);
    return { entry: await entryOf(ctx, rowId) };
  };
  // An idempotency key remembers by its name which use case it was used for.
  Object.defineProperty(save, 'name', { value: name });
  return save;
}

/** Closes a row that should never have been there; what was known before can still be read. */
export async function strikeRow(ctx: Context, input: StrikeRowInput): Promise<Saved> {
  const { regionId } = input;
  authorize(registerPolicy, ctx.actor, 'save', { regionId, providerId: null });
  await openLedger(ctx, regionId);
  const { rowId, kind } = await versionSeen(ctx, input.rowId, { ...input, kind: null });
  const checks = new Checks();
  const note = checks.text('note', input.note, 1000);
  checks.done();
  await keepRow(ctx, regionId, { kind, rowId, facts: null }, note);
  return { entry: null };
}

/** Contracts and providers are corrected where they are kept, for rights hang on them. */
const keptElsewhere: readonly string[] = ['CONTRACT', 'PROVIDER'];

async function versionSeen(
  ctx: Context,
  rowId: string,
  { regionId, kind, seen }: { regionId: string; kind: RegisterKind | null; seen?: string | null },
): Promise<RegisterRow> {
  const row = await db(ctx).findOneBy(RegisterRow, { rowId, regionId, knownUntil: IsNull() });
  if (!row || (kind && row.kind !== kind) || keptElsewhere.includes(row.kind)) throw notFound();
  if (seen !== row.id) refuse('', ProblemCode.STALE, { entry: await entryOf(ctx, rowId) });
  return row;
}

const entryOf = async (ctx: Context, rowId: string): Promise<RegisterEntry | null> =>
  (await entriesKnown(ctx, [rowId], null))[0] ?? null;

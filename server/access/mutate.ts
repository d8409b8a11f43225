import { createHash } from 'node:crypto';
import { db } from '../platform/context.ts';
import { IdempotentCall } from '../platform/idempotent-call.entity.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, Refusal, refuse, type Problem } from '../platform/problems.ts';
import type { Context } from './context.ts';

/** One thing a person can do: locks, authorizes, checks, changes and records, inside one transaction. */
export type UseCase<Input, Result> = (ctx: Context, input: Input) => Promise<Result>;

type Answer<Result> = Partial<Result> & { problems: Problem[] };

/**
 * Runs a use case as a root mutation: one transaction, a retried idempotency key answers with the first result, and a
 * refusal rolls everything back and becomes the payload's problems.
 */
export async function mutate<Input extends object, Result extends object>(
  ctx: Context,
  useCase: UseCase<Input, Result>,
  input: Input,
): Promise<Answer<Result>> {
  try {
    const result = await once(ctx, useCase, input).catch((error: unknown) => {
      // Two at the same moment: the second fails on what the first did, and by now can see it. Of one and the same
      // request it answers with the first result, of two different ones it tells what is wrong with the second.
      const mayBeRetry = error instanceof Refusal && keyOf(input) !== undefined;
      if (!mayBeRetry && !isDuplicateKey(error)) throw error;
      return once(ctx, useCase, input);
    });
    return { ...result, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(error.current as Partial<Result>), problems: error.problems };
  } finally {
    ctx.loaders.clear();
  }
}

const keyOf = (input: object): string | undefined =>
  (input as { idempotencyKey?: string | null }).idempotencyKey || undefined;

/** As long as its column, with room for a UUID in any spelling. */
const longestKey = 64;

async function once<Input extends object, Result extends object>(
  ctx: Context,
  useCase: UseCase<Input, Result>,
  input: Input,
): Promise<Result> {
  return ctx.database.transaction(async () => {
    // What was read before, also by an attempt that was a deadlock's victim, may have changed since.
    ctx.loaders.clear();
    const key = keyOf(input);
    const { personId, roleId } = ctx.actor;
    if (!key || !personId) return useCase(ctx, input);
    if (key.length > longestKey) refuse('idempotencyKey', ProblemCode.TOO_LONG);
    // In another role somebody may see and do other things: that is another request.
    const call = { personId, key, operation: useCase.name, inputHash: hash([roleId, input]) };
    const earlier = await db(ctx).findOneBy(IdempotentCall, { personId: call.personId, key });
    if (earlier) return replay<Result>(ctx, earlier, call);
    const result = await useCase(ctx, input);
    await db(ctx).insert(IdempotentCall, {
      id: newId(),
      ...call,
      result: references(ctx, result),
      at: ctx.clock.now(),
    });
    return result;
  });
}

async function replay<Result>(
  ctx: Context,
  earlier: IdempotentCall,
  call: { operation: string; inputHash: string },
): Promise<Result> {
  if (earlier.operation !== call.operation || earlier.inputHash !== call.inputHash) {
    refuse('idempotencyKey', ProblemCode.IDEMPOTENCY_KEY_REUSED);
  }
  const entries = Object.entries(earlier.result).map(async ([field, [entity, id]]) => [
    field,
    await db(ctx).findOneBy(entity, { id }),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Result;
}

function references(ctx: Context, result: object): Record<string, [string, string]> {
  const rows = Object.entries(result).filter(
    ([, row]) => row && db(ctx).connection.hasMetadata((row as object).constructor),
  );
  return Object.fromEntries(
    rows.map(([field, row]) => [field, [(row as object).constructor.name, (row as { id: string }).id]]),
  );
}

const hash = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('hex');

function isDuplicateKey(error: unknown): boolean {
  const { code, errno } = error as { code?: string; errno?: number };
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE';
}

import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { LessThan, MoreThan } from 'typeorm';
import { db, type RequestContext } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode } from '../platform/problems.ts';
import { callerKey } from './caller-key.ts';
import { FailedSignIn } from './failed-sign-in.entity.ts';
import { SignInCode } from './sign-in-code.entity.ts';

const minute = 60_000;
export const codeLifetime = 10 * minute;
const maxAttempts = 5;
const perAddressAnHour = 5;
const perCallerAnHour = 30;
const wrongPerCallerAnHour = 30;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Makes a one-time code for an address; null when the address or the caller asked too often. A row is written for an
 * unknown address too, so that known and unknown behave the same in all that follows.
 */
export async function makeSignInCode(ctx: RequestContext, emailKey: string): Promise<string | null> {
  const now = ctx.clock.now();
  const hourAgo = new Date(now.getTime() - 60 * minute);
  const ipHash = callerKey(ctx.ip);
  return ctx.database.transaction(async (manager) => {
    const dayAgo = new Date(now.getTime() - 24 * 60 * minute);
    await manager.delete(SignInCode, { createdAt: LessThan(dayAgo) });
    await manager.delete(FailedSignIn, { at: LessThan(dayAgo) });
    const byAddress = await manager.countBy(SignInCode, { emailKey, createdAt: MoreThan(hourAgo) });
    const byCaller = await manager.countBy(SignInCode, { ipHash, createdAt: MoreThan(hourAgo) });
    if (byAddress >= perAddressAnHour || byCaller >= perCallerAnHour) return null;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const id = newId();
    await manager.insert(SignInCode, {
      id,
      emailKey,
      ipHash,
      codeHash: hash(id + code),
      createdAt: now,
      attempts: 0,
      usedAt: null,
    });
    return code;
  });
}

/** Spends a code: null when it was right, else what is wrong. Each try counts, for the code and for the caller. */
export async function spendSignInCode(
  ctx: RequestContext,
  emailKey: string,
  code: string,
): Promise<ProblemCode | null> {
  return ctx.database.transaction(async (manager) => {
    const now = ctx.clock.now();
    const ipHash = callerKey(ctx.ip);
    const hourAgo = new Date(now.getTime() - 60 * minute);
    const wrong = await manager.countBy(FailedSignIn, { ipHash, at: MoreThan(hourAgo) });
    if (wrong >= wrongPerCallerAnHour) return ProblemCode.TOO_MANY_ATTEMPTS;
    const problem = await tryCode(ctx, emailKey, code.replace(/\s/g, ''));
    if (problem) await manager.insert(FailedSignIn, { id: newId(), ipHash, at: now });
    return problem;
  });
}

/** Only the latest code of an address counts. */
async function tryCode(ctx: RequestContext, emailKey: string, code: string): Promise<ProblemCode | null> {
  const now = ctx.clock.now();
  const [latest] = await db(ctx).find(SignInCode, {
    where: { emailKey },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  const row = latest && (await ctx.database.lock(SignInCode, latest.id));
  if (!row || row.usedAt) return ProblemCode.CODE_WRONG;
  if (now.getTime() - row.createdAt.getTime() > codeLifetime) return ProblemCode.CODE_EXPIRED;
  if (row.attempts >= maxAttempts) return ProblemCode.TOO_MANY_ATTEMPTS;
  const right = timingSafeEqual(Buffer.from(hash(row.id + code)), Buffer.from(row.codeHash));
  await db(ctx).update(
    SignInCode,
    { id: row.id },
    { attempts: row.attempts + 1, usedAt: right ? now : null },
  );
  return right ? null : ProblemCode.CODE_WRONG;
}

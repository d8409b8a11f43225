import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { MoreThan } from 'typeorm';
import { db, type RequestContext } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode } from '../platform/problems.ts';
import { SignInCode } from './sign-in-code.entity.ts';

const minute = 60_000;
export const codeLifetime = 10 * minute;
const maxAttempts = 5;
const perAddressAnHour = 5;
const perIpAnHour = 30;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Makes a one-time code for an address; null when the address or the caller asked too often. A row is written for an
 * unknown address too, so that known and unknown behave the same in all that follows.
 */
export async function makeSignInCode(ctx: RequestContext, emailKey: string): Promise<string | null> {
  const now = ctx.clock.now();
  const hourAgo = new Date(now.getTime() - 60 * minute);
  const ipHash = hash(ctx.ip);
  return ctx.database.transaction(async (manager) => {
    await manager
      .createQueryBuilder()
      .delete()
      .from(SignInCode)
      .where('createdAt < :dayAgo', { dayAgo: new Date(now.getTime() - 24 * 60 * minute) })
      .execute();
    const byAddress = await manager.countBy(SignInCode, { emailKey, createdAt: MoreThan(hourAgo) });
    const byIp = await manager.countBy(SignInCode, { ipHash, createdAt: MoreThan(hourAgo) });
    if (byAddress >= perAddressAnHour || byIp >= perIpAnHour) return null;
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

/** Spends a code: null when it was right, else what is wrong. Each try counts, also the wrong ones. */
export async function spendSignInCode(
  ctx: RequestContext,
  emailKey: string,
  code: string,
): Promise<ProblemCode | null> {
  return ctx.database.transaction(async (manager) => {
    const [latest] = await db(ctx).find(SignInCode, {
      where: { emailKey },
      order: { createdAt: 'DESC' },
      take: 1,
    });
    const row = latest && (await ctx.database.lock(SignInCode, latest.id));
    if (!row || row.usedAt) return ProblemCode.CODE_WRONG;
    if (ctx.clock.now().getTime() - row.createdAt.getTime() > codeLifetime) return ProblemCode.CODE_EXPIRED;
    if (row.attempts >= maxAttempts) return ProblemCode.TOO_MANY_ATTEMPTS;
    const right = timingSafeEqual(
      Buffer.from(hash(row.id + code.replace(/\s/g, ''))),
      Buffer.from(row.codeHash),
    );
    await manager.update(
      SignInCode,
      { id: row.id },
      { attempts: row.attempts + 1, usedAt: right ? ctx.clock.now() : null },
    );
    return right ? null : ProblemCode.CODE_WRONG;
  });
}

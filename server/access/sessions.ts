import { createHash, randomBytes } from 'node:crypto';
import { LessThan } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Session } from './session.entity.ts';

const minute = 60_000;
/** A session that nobody used for this long has ended: a shared office computer must not stay signed in for days. */
const idleLifetime = 12 * 60 * minute;
/** However busy, after a week somebody signs in again. */
const absoluteLifetime = 7 * 24 * 60 * minute;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

export async function startSession(
  ctx: Services,
  personId: string,
  roleId: string | null,
): Promise<{ session: Session; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const now = ctx.clock.now();
  const session = Object.assign(new Session(), {
    id: newId(),
    tokenHash: hashOf(token),
    personId,
    roleId,
    createdAt: now,
    lastUsedAt: now,
    ended: false,
  });
  await ctx.database.transaction(async (manager) => {
    // Sessions that can no longer be used are not kept: when somebody worked is nobody's business later.
    const over = new Date(now.getTime() - absoluteLifetime);
    await manager.delete(Session, { personId, createdAt: LessThan(over) });
    await manager.insert(Session, session);
  });
  return { session, token };
}

/** The session of a token while it lives; its use is noted at most once a minute. */
export async function findSession(ctx: Services, token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const session = await db(ctx).findOneBy(Session, { tokenHash: hashOf(token) });
  if (!session || session.ended) return null;
  const now = ctx.clock.now();
  const idle = now.getTime() - session.lastUsedAt.getTime();
  if (idle > idleLifetime || now.getTime() - session.createdAt.getTime() > absoluteLifetime) return null;
  if (idle > minute)
    await ctx.database.transaction((manager) =>
      manager.update(Session, { id: session.id }, { lastUsedAt: now }),
    );
  return session;
}

export async function endSession(ctx: Services, sessionId: string): Promise<void> {
  await ctx.database.transaction((manager) => manager.update(Session, { id: sessionId }, { ended: true }));
}

/** "Sign out everywhere". */
export async function endAllSessions(ctx: Services, personId: string): Promise<void> {
  await ctx.database.transaction((manager) =>
    manager.update(Session, { personId, ended: false }, { ended: true }),
  );
}

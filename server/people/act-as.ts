import type { Context } from '../access/context.ts';
import { Session } from '../access/session.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { currentRolesOf } from './account.ts';
import { actorOf } from './actor-of.ts';
import { viewerOf } from './sign-in.ts';
import type { Viewer } from './viewer.ts';

/** Acts in another of one's own current roles from now on, in this session. */
export async function actAs(ctx: Context, input: { roleId: string }): Promise<{ viewer: Viewer }> {
  const { session } = ctx;
  if (!session) throw notFound();
  const roles = await currentRolesOf(ctx).load(session.personId);
  if (!roles.some((role) => role.id === input.roleId)) throw notFound();
  await db(ctx).update(Session, { id: session.id }, { roleId: input.roleId });
  session.roleId = input.roleId;
  ctx.actor = (await actorOf(ctx, session)) ?? ctx.actor;
  return { viewer: await viewerOf(ctx, session.personId) };
}

import type { Context } from '../access/context.ts';
import { Session } from '../access/session.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { actorOf, currentRoles } from './actor-of.ts';
import { Person } from './person.entity.ts';
import { viewerOf } from './sign-in.ts';
import type { Viewer } from './viewer.ts';

/** Acts in another of one's own current roles from now on, in this session. */
export async function actAs(ctx: Context, input: { roleId: string }): Promise<{ viewer: Viewer }> {
  const session = ctx.session;
  if (!session) throw notFound();
  const roles = await currentRoles(ctx, session.personId);
  if (!roles.some((role) => role.id === input.roleId)) throw notFound();
  await db(ctx).update(Session, { id: session.id }, { roleId: input.roleId });
  session.roleId = input.roleId;
  ctx.actor = (await actorOf(ctx, session)) ?? ctx.actor;
  return { viewer: await viewerOf(ctx, await db(ctx).findOneByOrFail(Person, { id: session.personId })) };
}

import type { Actor } from '../access/actor.ts';
import type { Session } from '../access/session.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { openAccount } from './account.ts';

/** Who a session speaks for. A role that ended falls back to another current one; a closed account is a visitor. */
export async function actorOf(ctx: RequestContext, session: Session): Promise<Actor | null> {
  const account = await openAccount(ctx, session.personId);
  if (!account) return null;
  const role = account.roles.find((one) => one.id === session.roleId) ?? account.roles[0];
  return {
    personId: account.person.id,
    roleId: role?.id ?? null,
    role: role?.kind ?? null,
    regionId: role?.regionId ?? null,
    municipalityId: role?.municipalityId ?? null,
    providerId: role?.providerId ?? null,
    seatId: role?.seatId ?? null,
  };
}

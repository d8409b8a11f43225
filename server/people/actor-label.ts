import type { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';

const roleNames: Record<RoleKind, string> = {
  REPRESENTATIVE: 'Vertegenwoordiger',
  DELEGATE: 'Delegatielid',
  CHAIR: 'Voorzitter',
  CONTRACT_MANAGER: 'Contractmanager',
  SECRETARY: 'Secretaris',
  OPERATOR: 'Beheerder',
};

/** Role and organisation of who acts, as they are now: "Contractmanager Opsterland". Never the name of the person. */
export async function actorLabel(ctx: Context): Promise<string | null> {
  const { role, municipalityId, providerId } = ctx.actor;
  if (!role) return null;
  const organisation = municipalityId
    ? await db(ctx).findOneBy(Municipality, { id: municipalityId })
    : providerId && (await db(ctx).findOneBy(Provider, { id: providerId }));
  return organisation ? `${roleNames[role]} ${organisation.name}` : roleNames[role];
}

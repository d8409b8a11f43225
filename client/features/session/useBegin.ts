import { useLocation } from 'wouter';
import type { RoleKind } from '../../generated/graphql.ts';
import { useSession } from './session.ts';

interface Begins {
  kind: RoleKind;
  homeRegion?: { slug: string } | null;
}

/** Where work begins in a role. */
export function startOf(role: Begins | null | undefined): string {
  if (!role) return '/account';
  if (role.kind === 'OPERATOR') return '/beheer';
  return role.homeRegion ? `/${role.homeRegion.slug}/start` : '/';
}

/** After the server knows a new viewer: asks everything again, and goes where one came from or where work begins. */
export function useBegin(): (role: Begins | null | undefined, back?: string) => Promise<void> {
  const { refresh } = useSession();
  const [, navigate] = useLocation();
  return async (role, back) => {
    await refresh();
    navigate(back ?? startOf(role));
  };
}

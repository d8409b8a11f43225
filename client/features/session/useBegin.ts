import { useLocation } from 'wouter';
import type { RoleKind } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
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

/**
 * After the server knows a new viewer: asks everything again, and goes where one came from or where work begins, in the
 * language of who signed in.
 */
export function useBegin(): (role: Begins | null | undefined, back?: string) => Promise<void> {
  const { viewer: before, refresh } = useSession();
  const { choose } = useLanguage();
  const [, navigate] = useLocation();
  return async (role, back) => {
    const viewer = await refresh();
    const to = back ?? startOf(role);
    const language = before ? undefined : viewer?.person.language;
    if (!language || !choose(language, to)) navigate(to);
  };
}

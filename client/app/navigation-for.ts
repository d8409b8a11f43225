import type { RoleKind } from '../generated/graphql.ts';

interface Item {
  to: string;
  text:
    | 'region'
    | 'start'
    | 'proposals'
    | 'meetings'
    | 'contract'
    | 'reactions'
    | 'topic'
    | 'organisation'
    | 'manage';
}

/** The main menu of a region, for what somebody acts as. */
export function navigationFor(slug: string | undefined, role: RoleKind | undefined): Item[] {
  if (!slug) return [];
  const items: Item[] = [
    role ? { to: `/${slug}/start`, text: 'start' } : { to: `/${slug}`, text: 'region' },
    { to: `/${slug}/voorstellen`, text: 'proposals' },
    { to: `/${slug}/vergaderingen`, text: 'meetings' },
    { to: `/${slug}/contract`, text: 'contract' },
  ];
  if (role === 'REPRESENTATIVE')
    items.push(
      { to: `/${slug}/reacties`, text: 'reactions' },
      { to: `/${slug}/agenda-onderwerp`, text: 'topic' },
      { to: `/${slug}/mijn-organisatie`, text: 'organisation' },
    );
  if (role === 'CONTRACT_MANAGER' || role === 'SECRETARY' || role === 'OPERATOR')
    items.push({ to: `/${slug}/beheer`, text: 'manage' });
  return items;
}

/** First parts of addresses that are pages of the portal itself. No region can have such a name. */
const ownPages = new Set([
  '',
  'aanmelden',
  'account',
  'beheer',
  'demo',
  'toegankelijkheid',
  'privacy',
  'nieuws',
  'uitschrijven',
]);

/** /owo/vergaderingen/2023-10-31 belongs to the region owo. */
export function regionSlugOf(path: string): string | undefined {
  const first = path.split('/')[1] ?? '';
  return ownPages.has(first) ? undefined : first;
}

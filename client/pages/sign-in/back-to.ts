/** Only a page of the portal itself: a link from outside must not lead a signed-in person elsewhere. */
export function backTo(given: string | null): string | undefined {
  if (!given || !/^\/(?![/\\])/.test(given) || given.startsWith('/aanmelden')) return undefined;
  return given;
}

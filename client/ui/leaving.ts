/** Those who would lose something when the page is left, each with its question. */
const guards = new Set<{ question: string; release: () => void }>();

/** Asks before work is lost. Every way to another page goes through it. */
export function mayLeave(): boolean {
  const [guard] = guards;
  // The browser's own question is the one that also works while the page is already being left.
  return guard === undefined || window.confirm(guard.question);
}

/** Leaves the page for one that the browser loads, after asking once. False when the reader stays. */
export function goAway(go: () => void): boolean {
  if (!mayLeave()) return false;
  for (const guard of guards) guard.release();
  go();
  return true;
}

/** Keeps the reader here until the answer is yes; returns how to stop. */
export function guardLeaving(question: string): () => void {
  const here = location.href;
  const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  const onBack = (event: PopStateEvent) => {
    if (new URL(here).pathname === location.pathname || mayLeave()) return;
    event.stopImmediatePropagation();
    history.pushState(null, '', here);
  };
  const guard = {
    question,
    release: () => {
      guards.delete(guard);
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('popstate', onBack, { capture: true });
    },
  };
  guards.add(guard);
  window.addEventListener('beforeunload', onUnload);
  window.addEventListener('popstate', onBack, { capture: true });
  return guard.release;
}

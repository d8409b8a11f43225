/** Those who would lose something when the page is left, each with its question. */
const guards = new Set<{ question: string }>();

/** Asks before work is lost. Every way to another page goes through it. */
export function mayLeave(): boolean {
  const [guard] = guards;
  // The browser's own question is the one that also works while the page is already being left.
  return guard === undefined || window.confirm(guard.question);
}

/** Keeps the reader here until the answer is yes; returns how to stop. */
export function guardLeaving(question: string): () => void {
  const guard = { question };
  guards.add(guard);
  const here = location.href;
  const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  const onBack = (event: PopStateEvent) => {
    if (new URL(here).pathname === location.pathname || mayLeave()) return;
    event.stopImmediatePropagation();
    history.pushState(null, '', here);
  };
  window.addEventListener('beforeunload', onUnload);
  window.addEventListener('popstate', onBack, { capture: true });
  return () => {
    guards.delete(guard);
    window.removeEventListener('beforeunload', onUnload);
    window.removeEventListener('popstate', onBack, { capture: true });
  };
}

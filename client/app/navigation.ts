import type { AroundNavHandler } from 'wouter';
import { mayLeave } from '../ui/leaving.ts';

/** Every link goes through here: unsaved work is asked about first, and a new page begins at its top. */
export const goTo: AroundNavHandler = (navigate, to, options) => {
  const target = new URL(to, location.href);
  const leaves = target.pathname !== location.pathname;
  if (leaves && !mayLeave()) return;
  navigate(to, options);
  if (leaves) window.scrollTo(0, 0);
};

import type { RequestContext } from '../platform/context.ts';
import type { Actor } from './actor.ts';
import type { Session } from './session.entity.ts';

/** What every resolver and use case receives: the request, and who asks. */
export interface Context extends RequestContext {
  actor: Actor;
  session: Session | null;
  /** Sets or clears the session cookie of the answer. */
  setSessionToken: (token: string | null) => void;
}

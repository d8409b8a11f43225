import { createContext, useContext } from 'react';
import type { ShellQuery } from '../../generated/graphql.ts';

export type Viewer = NonNullable<ShellQuery['viewer']>;

export interface Session {
  /** Undefined for a visitor. */
  viewer: Viewer | undefined;
  loading: boolean;
  /** Forgets what was loaded and asks the server again: after signing in, or acting in another role. */
  refresh: () => Promise<Viewer | undefined>;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs the layout above it');
  return session;
}

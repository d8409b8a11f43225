import { visitor } from '../../server/access/actor.ts';
import type { Context } from '../../server/access/context.ts';
import { startSession } from '../../server/access/sessions.ts';
import { actorOf } from '../../server/people/actor-of.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { TestApp } from './start-app.ts';

/** What a request of somebody carries, for tests that ask past HTTP and the limits of queries. */
export async function contextOf({ app: { services } }: TestApp, role: Role | null): Promise<Context> {
  const common = {
    ...services,
    requestId: 'x',
    ip: '127.0.0.1',
    loaders: new Map(),
    setSessionToken: () => undefined,
  };
  if (!role) return { ...common, session: null, actor: visitor };
  const { session } = await startSession(services, role.personId, role.id);
  return { ...common, session, actor: (await actorOf(common, session)) ?? visitor };
}

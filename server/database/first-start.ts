import { newId } from '../platform/ids.ts';
import { Installation } from '../platform/installation.entity.ts';
import type { Services } from '../platform/context.ts';

/**
 * Fills an empty database, once, and answers whether this is a demo. The mark is set here only: a database that was not
 * made as a demo never becomes one.
 */
export async function firstStart(services: Services): Promise<boolean> {
  const installation = await services.database.manager.findOneBy(Installation, {});
  if (installation) return installation.demo;
  const demo = services.config.DEMO;
  await services.database.transaction((manager) =>
    manager.insert(Installation, { id: newId(), demo, createdAt: services.clock.now() }),
  );
  return demo;
}

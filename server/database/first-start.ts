import { newId } from '../platform/ids.ts';
import { Installation } from '../platform/installation.entity.ts';
import type { Services } from '../platform/context.ts';
import { loadDemo } from './demo/load-demo.ts';

/**
 * Fills an empty database, once, and answers whether this is a demo. The mark is set here only: a database that was not
 * made as a demo never becomes one.
 */
export async function firstStart(services: Services): Promise<boolean> {
  const { database, clock, config } = services;
  const installation = await database.manager.findOneBy(Installation, {});
  if (installation) return installation.demo;
  await database.transaction(async (manager) => {
    await manager.insert(Installation, { id: newId(), demo: config.DEMO, createdAt: clock.now() });
    if (config.DEMO) await loadDemo(services);
  });
  return config.DEMO;
}

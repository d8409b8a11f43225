import { newId } from '../platform/ids.ts';
import { Installation } from '../platform/installation.entity.ts';
import type { Services } from '../platform/context.ts';

/**
 * Fills an empty database, once, and answers whether this is a demo. The mark is set with the demo regions only: a
 * database that was not made as a demo never becomes one.
 */
export async function firstStart(services: Services): Promise<boolean> {
  const { database, clock, config } = services;
  const installation = await database.manager.findOneBy(Installation, {});
  if (installation) return installation.demo;
  if (config.DEMO) {
    // Only here, so that no other start reads the demo and its typeface.
    const { loadDemo } = await import('./demo/load-demo.ts');
    await loadDemo(services);
  } else
    await database.transaction((manager) =>
      manager.insert(Installation, { id: newId(), demo: false, createdAt: clock.now() }),
    );
  return config.DEMO;
}

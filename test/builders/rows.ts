import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { TestApp } from '../support/start-app.ts';

/** Inserts one real row, past the use cases: builders set the scene, stories act. */
export async function insert<E extends ObjectLiteral>(
  on: TestApp,
  entity: new () => E,
  row: Partial<E>,
): Promise<E> {
  const whole = Object.assign(new entity(), row);
  await on.app.services.database.transaction((manager: EntityManager) =>
    manager.insert(entity, whole as never),
  );
  return whole;
}

let counted = 0;
/** A number that no other row of this test run has. */
export const next = (): number => (counted += 1);

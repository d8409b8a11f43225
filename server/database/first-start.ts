import { RoleKind } from '../access/actor.ts';
import { SettingError, type Config } from '../config.ts';
import { insertPerson } from '../people/create-person.ts';
import { Role } from '../people/role.entity.ts';
import type { Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Installation } from '../platform/installation.entity.ts';
import { emailKey, searchKey } from '../platform/text.ts';
import { localDate } from '../platform/time/amsterdam.ts';

/**
 * Fills an empty database, once, and answers whether this is a demo. The mark is set with the demo regions only: a
 * database that was not made as a demo never becomes one, and one that was opens the demo's doors only while DEMO says so.
 */
export async function firstStart(services: Services): Promise<boolean> {
  const { database, clock, config } = services;
  const installation = await database.manager.findOneBy(Installation, {});
  const demo = config.DEMO && (installation?.demo ?? true);
  if (!demo) requireSettings(config, installation === null);
  if (installation) return demo;
  if (demo) {
    // Only here, so that no other start reads the demo and its typeface.
    const { loadDemo } = await import('./demo/load-demo.ts');
    await loadDemo(services);
  } else
    await database.transaction(async (manager) => {
      await manager.insert(Installation, { id: newId(), demo, createdAt: clock.now() });
      await addFirstOperator(services, config.OPERATOR_EMAIL!);
    });
  return demo;
}

function requireSettings(config: Config, empty: boolean): void {
  if (empty && !config.OPERATOR_EMAIL)
    throw new SettingError(
      'Setting OPERATOR_EMAIL is wrong: an empty database without the demo needs the address of its first operator.',
    );
  if (!config.SMTP_URL)
    throw new SettingError('Setting SMTP_URL is wrong: outside the demo a mail server is required.');
}

/** The first account; it signs in with a code like everybody, and creates the others. */
async function addFirstOperator(services: Services, email: string): Promise<void> {
  const person = await insertPerson(services, {
    name: email,
    nameKey: searchKey(email),
    email,
    emailKey: emailKey(email),
    language: null,
  });
  await services.database.manager.insert(Role, {
    id: newId(),
    personId: person.id,
    kind: RoleKind.OPERATOR,
    regionId: null,
    municipalityId: null,
    providerId: null,
    seatId: null,
    substitute: false,
    startsOn: localDate(services.clock.now()),
    endsOn: null,
  });
}

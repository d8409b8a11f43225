import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aContractManager, anOperator, aRepresentative, aSecretary } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let provider: Provider;
let roles: Record<'operator' | 'secretary' | 'manager' | 'representative', Role>;
let stranger: Role;
beforeAll(async () => {
  on = await startApp();
  const { region, municipalities, lots } = await aRegion(on);
  provider = await aProvider(on);
  await aContract(on, provider, municipalities[0]!, lots);
  roles = {
    operator: await anOperator(on),
    secretary: await aSecretary(on, region),
    manager: await aContractManager(on, municipalities[0]!),
    representative: await aRepresentative(on, provider),
  };
  stranger = await aSecretary(on, (await aRegion(on)).region);
});
afterAll(() => on.stop());

const save = `mutation ($input: SavePersonInput!) { savePerson(input: $input) { problems { field code } person { version email } } }`;
const saveMine = `mutation ($input: SaveMyAccountInput!) { saveMyAccount(input: $input) { problems { field code } person { name language namePublic } } }`;

const outcome = (answer: {
  data: Record<string, { problems: { code: string }[] }>;
  errors?: { extensions: { code: string } }[];
}) =>
  answer.errors?.[0]?.extensions.code ??
  Object.values(answer.data)[0]!
    .problems.map(({ code }) => code)
    .join();
const personOf = (role: Role) =>
  on.app.services.database.manager.findOneByOrFail(Person, { id: role.personId });

test('an account gets a new address from who manages all its roles: its sessions end and the old address is told', async () => {
  const colleague = await aRepresentative(on, provider);
  const { id, name, email, version } = await personOf(colleague);
  const session = await on.as(colleague);
  const input = { personId: id, version, name, email: `new-${email}`, active: true };
  const ask = await on.as(roles.manager);
  expect((await ask(save, { input })).data.savePerson.person).toEqual({
    version: 2,
    email: `new-${email}`,
  });
  expect((await session('{ viewer { id } }')).data.viewer).toBeNull();
  const told = { recipient: email, kind: 'person.address-changed' as const };
  expect(await on.app.services.database.manager.countBy(OutboxMail, told)).toBe(1);
  expect(outcome(await ask(save, { input }))).toBe('STALE');
});

test('an account is not taken over by who manages only some of its roles, nor by a colleague', async () => {
  const change = async (by: Role, of: Role) => {
    const { id, name, version } = await personOf(of);
    const input = { personId: id, version, name, email: 'mine@example.org', active: true };
    return outcome(await (await on.as(by))(save, { input }));
  };
  const both = await aRepresentative(on, provider);
  await anOperator(on, { personId: both.personId });
  expect(await change(roles.secretary, both)).toBe('FORBIDDEN');
  expect(await change(roles.representative, await aRepresentative(on, provider))).toBe('FORBIDDEN');
  expect(await change(stranger, roles.representative)).toBe('NOT_FOUND');
});

test('an account keeps its address unique', async () => {
  const colleague = await personOf(await aRepresentative(on, provider));
  const { email } = await personOf(roles.operator);
  const input = { personId: colleague.id, version: 1, name: colleague.name, email, active: true };
  expect((await (await on.as(roles.secretary))(save, { input })).data.savePerson.problems).toEqual([
    { field: 'email', code: 'DUPLICATE' },
  ]);
});

test('an account that is closed is signed out everywhere', async () => {
  const colleague = await aRepresentative(on, provider);
  const { id, name, email } = await personOf(colleague);
  const session = await on.as(colleague);
  const input = { personId: id, version: 1, name, email, active: false };
  expect(outcome(await (await on.as(roles.secretary))(save, { input }))).toBe('');
  expect((await session('{ viewer { id } }')).data.viewer).toBeNull();
});

test("an account is one's own in name, language and consent", async () => {
  const mine = await aRepresentative(on, provider);
  const input = { version: 1, name: 'Eigen Namme', language: 'fy', namePublic: true };
  expect((await (await on.as(mine))(saveMine, { input })).data.saveMyAccount.person).toEqual({
    name: 'Eigen Namme',
    language: 'fy',
    namePublic: true,
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import {
  aContractManager,
  aDelegate,
  anOperator,
  aPerson,
  aRepresentative,
  aSecretary,
} from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let elsewhere: RegionSetting;
let provider: Provider;
let roles: Record<
  'operator' | 'secretary' | 'manager' | 'otherManager' | 'representative' | 'delegate',
  Role
>;
let stranger: Role;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  elsewhere = await aRegion(on);
  provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  roles = {
    operator: await anOperator(on),
    secretary: await aSecretary(on, here.region),
    manager: await aContractManager(on, here.municipalities[0]!),
    otherManager: await aContractManager(on, here.municipalities[1]!),
    representative: await aRepresentative(on, provider),
    delegate: await aDelegate(on, here.region),
  };
  stranger = await aSecretary(on, elsewhere.region);
});
afterAll(() => on.stop());

const list = `query ($search: String, $role: RoleKind, $regionId: ID, $providerId: ID, $first: Int = 100) {
  people(search: $search, role: $role, regionId: $regionId, providerId: $providerId, first: $first) {
    totalCount nodes { id name email roles { id kind abilities { end } region { slug } provider { name } } abilities { save } } } }`;
const create = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { problems { field code } person { id name roles { id kind } } } }`;
const giveRole = `mutation ($input: GiveRoleInput!) { giveRole(input: $input) { problems { field code } person { id } } }`;
const endRole = `mutation ($input: EndRoleInput!) { endRole(input: $input) { problems { field code } person { roles { id endsOn } } } }`;

const outcome = (answer: {
  data: Record<string, { problems: { code: string }[] }>;
  errors?: { extensions: { code: string } }[];
}) =>
  answer.errors?.[0]?.extensions.code ??
  Object.values(answer.data)[0]!
    .problems.map(({ code }) => code)
    .join() ??
  '';
let invited = 0;
const newcomer = (role: object) => ({
  name: 'Nije Minske',
  email: `nij${(invited += 1)}@example.org`,
  role,
});
const personOf = (role: Role) =>
  on.app.services.database.manager.findOneByOrFail(Person, { id: role.personId });

describe('the list of people', () => {
  test('holds for each role the people it works with, and nobody else', async () => {
    const seen = async (role: Role) => {
      const { data, errors } = await (await on.as(role))(list);
      return errors ? errors[0]!.extensions.code : data.people.nodes.map(({ id }: { id: string }) => id);
    };
    const region = Object.values(roles)
      .filter((role) => role !== roles.operator)
      .map(({ personId }) => personId);
    expect(new Set(await seen(roles.secretary))).toEqual(new Set(region));
    expect(new Set(await seen(roles.manager))).toEqual(new Set(region));
    expect(await seen(roles.representative)).toEqual([roles.representative.personId]);
    expect(await seen(roles.delegate)).toEqual([]);
    expect(await seen(stranger)).toEqual([stranger.personId]);
    expect(await seen(roles.operator)).toEqual(expect.arrayContaining([...region, stranger.personId]));
    expect((await on.ask(list)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is searched by name and address, and by role', async () => {
    const ask = await on.as(roles.secretary);
    const { email } = await personOf(roles.manager);
    const names = async (filter: Record<string, unknown>) => (await ask(list, filter)).data.people.totalCount;
    expect(await names({ search: email.toUpperCase() })).toBe(1);
    expect(await names({ search: '_' })).toBe(0);
    expect(await names({ role: 'CONTRACT_MANAGER' })).toBe(2);
    expect(await names({ providerId: provider.id })).toBe(1);
    expect(await names({ regionId: elsewhere.region.id })).toBe(0);
  });

  test('shows of somebody with roles elsewhere only those of here', async () => {
    await aSecretary(on, elsewhere.region, { personId: roles.manager.personId });
    const { nodes } = (await (await on.as(roles.secretary))(list)).data.people;
    const shared = nodes.find(({ id }: { id: string }) => id === roles.manager.personId);
    expect(shared.roles.map(({ id }: { id: string }) => id)).toEqual([roles.manager.id]);
    expect(shared.abilities.save).toBe(false);
  });

  test('needs as many statements for many people as for one', async () => {
    const ask = await on.as(roles.secretary);
    const one = (await ask(list, { first: 1, search: 'persoon', role: 'REPRESENTATIVE' })).statements;
    for (let i = 0; i < 4; i += 1) await aRepresentative(on, provider);
    const many = await ask(list, { search: 'persoon', role: 'REPRESENTATIVE' });
    expect(many.data.people.nodes).toHaveLength(5);
    expect([one, many.statements]).toEqual([7, 7]);
  });
});

describe('giving roles', () => {
  test('is for who is over them, and for no other', async () => {
    const to = {
      OPERATOR: { kind: 'OPERATOR' },
      SECRETARY: { kind: 'SECRETARY', organisationId: here.region.id },
      CONTRACT_MANAGER: { kind: 'CONTRACT_MANAGER', organisationId: here.municipalities[0]!.id },
      REPRESENTATIVE: { kind: 'REPRESENTATIVE', organisationId: provider.id },
    };
    const may = async (role: Role) => {
      const ask = await on.as(role);
      const answers = await Promise.all(
        Object.entries(to).map(async ([kind, given]) => [
          kind,
          outcome(await ask(create, { input: newcomer(given) })),
        ]),
      );
      return answers.filter(([, code]) => code === '').map(([kind]) => kind);
    };
    expect(await may(roles.operator)).toEqual(Object.keys(to));
    expect(await may(roles.secretary)).toEqual(['SECRETARY', 'CONTRACT_MANAGER', 'REPRESENTATIVE']);
    expect(await may(roles.manager)).toEqual(['REPRESENTATIVE']);
    expect(await may(roles.otherManager)).toEqual([]);
    expect(await may(roles.representative)).toEqual(['REPRESENTATIVE']);
    expect(await may(roles.delegate)).toEqual([]);
    expect(await may(stranger)).toEqual([]);
  });

  test('mails the newcomer, once per idempotency key', async () => {
    const ask = await on.as(roles.secretary);
    const input = { ...newcomer({ kind: 'SECRETARY', organisationId: here.region.id }), idempotencyKey: 'k' };
    const first = (await ask(create, { input })).data.createPerson.person;
    expect((await ask(create, { input })).data.createPerson.person.id).toBe(first.id);
    const mails = { recipient: input.email, kind: 'person.invited' as const };
    expect(await on.app.services.database.manager.countBy(OutboxMail, mails)).toBe(1);
  });

  test('to a known address adds the role to the person, under the name it has', async () => {
    const { email, name, id } = await personOf(stranger);
    const role = { kind: 'REPRESENTATIVE', organisationId: provider.id };
    const ask = await on.as(roles.representative);
    const input = { name: 'Other', email: email.toUpperCase(), role };
    expect((await ask(create, { input })).data.createPerson.person).toMatchObject({ id, name });
    expect((await ask(create, { input })).data.createPerson.problems).toEqual([
      { field: 'role.startsOn', code: 'OVERLAP' },
    ]);
  });

  test('tells what is wrong at each field', async () => {
    const role = {
      kind: 'SECRETARY',
      organisationId: here.region.id,
      startsOn: '2026-05-01',
      endsOn: '2026-04-01',
    };
    const input = { name: '', email: 'nobody', role };
    expect((await (await on.as(roles.secretary))(create, { input })).data.createPerson.problems).toEqual([
      { field: 'role.endsOn', code: 'DATE_ORDER' },
      { field: 'name', code: 'REQUIRED' },
      { field: 'email', code: 'INVALID_EMAIL' },
    ]);
  });

  test('needs a person that one can see; seats are not given so', async () => {
    const ask = await on.as(roles.secretary);
    const give = async (personId: string, role: object) =>
      outcome(await ask(giveRole, { input: { personId, role } }));
    const role = { kind: 'SECRETARY', organisationId: here.region.id };
    expect(await give((await aPerson(on)).id, role)).toBe('NOT_FOUND');
    expect(await give('guess', role)).toBe('NOT_FOUND');
    expect(await give(roles.delegate.personId, role)).toBe('');
    expect(await give(roles.manager.personId, { kind: 'DELEGATE', organisationId: here.region.id })).toBe(
      'NOT_FOUND',
    );
    expect(
      await give(roles.manager.personId, { kind: 'SECRETARY', organisationId: elsewhere.region.id }),
    ).toBe('FORBIDDEN');
  });
});

describe('ending a role', () => {
  test('at once takes it away from the next request on', async () => {
    const colleague = await aRepresentative(on, provider);
    const ask = await on.as(colleague);
    expect((await ask('{ viewer { role { id } } }')).data.viewer.role.id).toBe(colleague.id);
    expect(
      outcome(await (await on.as(roles.representative))(endRole, { input: { roleId: colleague.id } })),
    ).toBe('');
    expect((await ask('{ viewer { role { id } } }')).data.viewer.role).toBeNull();
  });

  test('of oneself, of another provider or region is refused', async () => {
    const end = async (by: Role, role: Role) =>
      outcome(await (await on.as(by))(endRole, { input: { roleId: role.id } }));
    expect(await end(roles.secretary, roles.secretary)).toBe('FORBIDDEN');
    expect(await end(stranger, roles.secretary)).toBe('NOT_FOUND');
    expect(await end(roles.otherManager, roles.representative)).toBe('FORBIDDEN');
    expect(await end(roles.representative, await aRepresentative(on, await aProvider(on)))).toBe('NOT_FOUND');
    expect(await end(roles.secretary, roles.delegate)).toBe('NOT_FOUND');
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../../server/people/role.entity.ts';
import { aContractManager, anOperator, aSeat, aSecretary } from '../builders/person.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;
let elsewhere: RegionSetting;
let secretary: Role;
beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  elsewhere = await aRegion(on);
  secretary = await aSecretary(on, here.region);
});
afterAll(() => on.stop());

const addSeat = `mutation ($input: AddSeatInput!) { addSeat(input: $input) { problems { field code } seat { id version position name constituency { lots { id } sizeClasses } } } }`;
const saveSeat = `mutation ($input: SaveSeatInput!) { saveSeat(input: $input) { problems { field code } seat { version name kind municipality { id } constituency { lots { id } } } } }`;
const closeSeat = `mutation ($input: CloseSeatInput!) { closeSeat(input: $input) { problems { field code } seat { active } } }`;
const appoint = `mutation ($input: AppointInput!) { appoint(input: $input) { problems { field code } seat { holders { id name substitute startsOn endsOn provider { id } } } } }`;
const endAppointment = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { problems { field code } seat { id } } }`;
const holdersOn = `query ($slug: String!, $on: String) { region(slug: $slug) { seats { id abilities { appoint } holders(on: $on) { name } } } }`;

const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const seatInput = (given = {}) => ({ kind: 'PROVIDER', name: 'Lytse oanbieders', ...given });

test('a secretary adds a seat with a constituency of the own region, and changes it', async () => {
  const ask = await on.as(secretary);
  const lotIds = [here.lots[0]!.id];
  const input = { ...seatInput({ lotIds, sizeClasses: ['SMALL'] }), regionId: here.region.id };
  const { seat } = (await ask(addSeat, { input })).data.addSeat;
  expect(seat.constituency).toEqual({ lots: [{ id: lotIds[0] }], sizeClasses: ['SMALL'] });
  const foreign = {
    ...input,
    lotIds: [elsewhere.lots[0]!.id],
    municipalityIds: [elsewhere.municipalities[0]!.id],
  };
  expect((await ask(addSeat, { input: foreign })).data.addSeat.problems).toEqual([
    { field: 'lotIds', code: 'NOT_FOUND' },
    { field: 'municipalityIds', code: 'NOT_FOUND' },
  ]);
  const municipality = seatInput({ kind: 'MUNICIPALITY', name: 'Gemeente', lotIds });
  const change = { ...municipality, seatId: seat.id, version: 1 };
  expect((await ask(saveSeat, { input: change })).data.saveSeat.problems).toEqual([
    { field: 'municipalityId', code: 'REQUIRED' },
  ]);
  const municipalityId = here.municipalities[0]!.id;
  expect((await ask(saveSeat, { input: { ...change, municipalityId } })).data.saveSeat.seat).toMatchObject({
    version: 2,
    municipality: { id: municipalityId },
    constituency: { lots: [] },
  });
  expect((await ask(saveSeat, { input: { ...change, municipalityId } })).data.saveSeat.problems).toEqual([
    { field: 'version', code: 'STALE' },
  ]);
});

test('a seat has one holder at a time, any number of substitutes, and a history', async () => {
  const ask = await on.as(secretary);
  const seat = await aSeat(on, here.region);
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  const give = async (email: string, given = {}) =>
    (await ask(appoint, { input: { seatId: seat.id, name: email.split('@')[0], email, ...given } })).data
      .appoint;
  expect(
    (await give('earder@example.org', { startsOn: '2024-01-01', endsOn: '2025-12-31' })).problems,
  ).toEqual([]);
  const now = await give('no@example.org', { startsOn: '2026-01-01', providerId: provider.id });
  expect(now.seat.holders).toMatchObject([{ name: 'no', substitute: false, provider: { id: provider.id } }]);
  expect((await give('twad@example.org', { startsOn: '2026-06-01' })).problems).toEqual([
    { field: 'startsOn', code: 'OVERLAP' },
  ]);
  expect((await give('ferfanger@example.org', { substitute: true })).seat.holders).toHaveLength(2);
  const elsewheres = await aProvider(on);
  const wrong = { startsOn: 'x', providerId: elsewheres.id, substitute: true };
  expect((await give('foarbyld@example.org', wrong)).problems).toEqual([
    { field: 'startsOn', code: 'INVALID_DATE' },
    { field: 'providerId', code: 'NOT_FOUND' },
  ]);
  const namesOn = async (day: string | null) => {
    const { seats } = (await ask(holdersOn, { slug: here.region.slug, on: day })).data.region;
    return seats
      .find(({ id }: { id: string }) => id === seat.id)
      .holders.map(({ name }: { name: string }) => name);
  };
  expect(await namesOn('2025-03-01')).toEqual(['earder']);
  expect(await namesOn(null)).toEqual(['no', 'ferfanger']);
  const roleId = now.seat.holders[0].id;
  const end = (endsOn: string | null) => ask(endAppointment, { input: { roleId, endsOn } });
  expect((await end('2025-01-01')).data.endAppointment.problems).toEqual([
    { field: 'endsOn', code: 'DATE_ORDER' },
  ]);
  expect((await end(null)).data.endAppointment.problems).toEqual([]);
  expect(await namesOn(null)).toEqual(['ferfanger']);
});

test('closing a seat ends its appointments and keeps them readable', async () => {
  const ask = await on.as(secretary);
  const seat = await aSeat(on, here.region);
  await ask(appoint, {
    input: { seatId: seat.id, name: 'Lêste', email: 'leste@example.org', startsOn: '2025-01-01' },
  });
  const input = { seatId: seat.id, version: 1 };
  expect((await ask(closeSeat, { input })).data.closeSeat.seat.active).toBe(false);
  expect((await ask(closeSeat, { input })).data.closeSeat.problems).toEqual([
    { field: '', code: 'WRONG_STATE' },
  ]);
  const { seats } = (await ask(holdersOn, { slug: here.region.slug })).data.region;
  expect(seats.map(({ id }: { id: string }) => id)).not.toContain(seat.id);
});

test('the table is kept by its secretary and the operator alone', async () => {
  const input = { ...seatInput(), regionId: here.region.id };
  const may = async (role: Role) => codeOf(await (await on.as(role))(addSeat, { input }));
  expect(await may(await anOperator(on))).toBeUndefined();
  expect(await may(await aContractManager(on, here.municipalities[0]!))).toBe('FORBIDDEN');
  expect(await may(await aSecretary(on, elsewhere.region))).toBe('FORBIDDEN');
  expect(codeOf(await on.ask(addSeat, { input }))).toBe('UNAUTHENTICATED');
  const guess = { input: { seatId: 'guess', version: 1 } };
  expect(codeOf(await (await on.as(secretary))(closeSeat, guess))).toBe('NOT_FOUND');
});

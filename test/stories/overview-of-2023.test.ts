import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildOverview } from '../../server/overviews/build-overview.ts';
import { FigureKey } from '../../server/overviews/figures/figure.ts';
import type { PlainFigure } from '../../server/overviews/overview-contents.ts';
import { Lot } from '../../server/regions/lot.entity.ts';
import { Municipality } from '../../server/regions/municipality.entity.ts';
import { EndReason } from '../../server/register/register-kind.ts';
import { Region } from '../../server/regions/region.entity.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let regionId: string;
/** As everybody reads it. */
let published: {
  figures: (Omit<PlainFigure, 'key'> & { key: `${FigureKey}` })[];
  disagreements: unknown[];
  parts: { section: string; text: string; tables: unknown[] }[];
};
let municipality: Record<string, string>;
let lot: Record<number, string>;
beforeAll(async () => {
  on = await startApp({ DEMO: 'true' });
  const { manager } = on.app.services.database;
  regionId = (await manager.findOneByOrFail(Region, { slug: 'owo' })).id;
  municipality = Object.fromEntries(
    (await manager.findBy(Municipality, { regionId })).map(({ id, name }) => [name, id]),
  );
  lot = Object.fromEntries((await manager.findBy(Lot, { regionId })).map(({ id, number }) => [number, id]));
  const { data } = await on.ask(
    `{ region(slug: "owo") { overview(year: 2023) { contents {
      figures { key value on municipalityId lotId reasons { reason municipalityIds } of { key on value } }
      disagreements { code } parts { section text tables { caption lines { cells } } } } } } }`,
  );
  published = data.region.overview.contents;
});
afterAll(() => on.stop());

type About = Partial<Pick<PlainFigure, 'on' | 'municipalityId' | 'lotId'>>;
const found = (key: `${FigureKey}`, about: About = {}) =>
  published.figures.filter(
    (one) => one.key === key && Object.entries(about).every(([name, is]) => one[name as keyof About] === is),
  );
const value = (key: `${FigureKey}`, about: About = {}): number | undefined => {
  const [one, ...others] = found(key, about);
  expect(others).toEqual([]);
  return one?.value;
};
const table = (key: `${FigureKey}`) =>
  Object.fromEntries(
    found(key).map(({ reasons, value: count }) => [reasons.map(({ reason }) => reason).join(), count]),
  );
const partOf = (section: string) => JSON.stringify(published.parts.find((part) => part.section === section));
const build = (year: number, knownAt: Date | null) =>
  buildOverview(on.app.services, {
    regionId,
    year,
    fromOn: `${year}-01-01`,
    untilOn: `${year + 1}-01-01`,
    knownAt,
  });

describe('The overview of 2023 of the demo says what was published for OWO', () => {
  test.each([
    ['2020-01-01', 123],
    ['2021-01-01', 129],
    ['2022-01-01', 124],
    ['2023-01-01', 113],
    ['2024-01-01', 107],
  ])('contracted providers on %s: %i', (day, count) => {
    expect(value('CONTRACTED', { on: day })).toBe(count);
  });

  test.each([
    ['Ooststellingwerf', 105],
    ['Weststellingwerf', 105],
    ['Opsterland', 104],
  ])('contracts with %s on 1 January 2023: %i', (name, count) => {
    expect(value('CONTRACTS', { on: '2023-01-01', municipalityId: municipality[name] })).toBe(count);
  });

  test('no new contracts', () => {
    expect(value('NEW_PROVIDERS')).toBe(0);
    expect(found('NEW_CONTRACTS').map((one) => one.value)).toEqual([0, 0, 0]);
  });

  test('six providers ended with all three municipalities, for these reasons', () => {
    expect(value('ENDED')).toBe(6);
    expect(table('ENDED_FOR')).toEqual({ NOT_VIABLE: 2, NO_CLIENTS_FOR_A_YEAR: 1, LEFT_REGION: 3 });
  });

  test('two providers ended with Ooststellingwerf and Opsterland only', () => {
    expect(value('ENDED_PARTLY')).toBe(2);
    expect(table('ENDED_PARTLY_FOR')).toEqual({ NO_CLIENTS_FOR_A_YEAR: 2 });
    expect(new Set(found('ENDED_PARTLY_FOR')[0]!.reasons[0]!.municipalityIds)).toEqual(
      new Set([municipality['Ooststellingwerf'], municipality['Opsterland']]),
    );
  });

  test('six providers stopped with one lot: three with lot 1, three with lot 4', () => {
    expect(value('STOPPED_LOTS')).toBe(6);
    expect(found('STOPPED_LOT').length).toBe(2);
    expect(value('STOPPED_LOT', { lotId: lot[1]! })).toBe(3);
    expect(value('STOPPED_LOT', { lotId: lot[4]! })).toBe(3);
  });

  test.each([
    ['2021-01-01', 48],
    ['2022-01-01', 49],
    ['2023-01-01', 39],
    ['2024-01-01', 35],
  ])('subcontractors on %s: %i', (day, count) => {
    expect(value('SUBCONTRACTORS', { on: day })).toBe(count);
  });

  test('108 of the 113 providers delivered', () => {
    expect(value('DELIVERED')).toBe(108);
    expect(found('DELIVERED')[0]!.of).toContainEqual({ key: 'CONTRACTED', on: '2023-01-01', value: 113 });
  });

  test('45 providers were visited or spoken to', () => {
    expect(value('VISITED')).toBe(45);
  });

  test('no provider went bankrupt, and one subcontractor', () => {
    expect([value('BANKRUPT_MAIN'), value('BANKRUPT_SUB')]).toEqual([0, 1]);
  });

  test('the table met three times, on these subjects among others', () => {
    expect(value('TABLE_MEETINGS')).toBe(3);
    const part = partOf('TABLE');
    expect(part).toMatch(/Leveringsproblemen ondersteuning bij het huishouden/);
    expect(part).toMatch(/Opleidingseisen begeleiders/);
    expect(part).toMatch(/Tarieven 2024: naar een reële prijs/);
  });

  test('one theme meeting, on 31 October', () => {
    expect(value('THEME_MEETINGS')).toBe(1);
    expect(partOf('THEME_MEETINGS')).toMatch(/31 oktober 2023/);
  });

  test('a few requests to join, and no procedure', () => {
    expect(value('REQUESTS')).toBe(3);
    expect([value('PROCEDURES'), value('ADMITTED')]).toEqual([0, 0]);
  });
});

test('the overviews of 2020 to 2024 do not contradict themselves, as known now', async () => {
  for (const year of [2020, 2021, 2022, 2023, 2024])
    expect([year, (await build(year, null)).disagreements]).toEqual([year, []]);
});

test('what was corrected before it was published, was counted differently before', async () => {
  const asKnown = async (day: string) => {
    const { figures } = await build(2023, new Date(`${day}T12:00:00Z`));
    const count = (key: FigureKey, reason?: EndReason) =>
      figures.find((one) => one.key === key && (!reason || one.reasons[0]?.reason === reason))?.value;
    return [
      count(FigureKey.VISITED),
      count(FigureKey.ENDED_FOR, EndReason.LEFT_REGION),
      count(FigureKey.DELIVERED),
    ];
  };
  expect(await asKnown('2024-02-01')).toEqual([44, 2, 0]);
  expect(await asKnown('2024-02-08')).toEqual([44, 3, 0]);
  expect(await asKnown('2024-03-12')).toEqual([45, 3, 108]);
});

test('the draft of 2025 says which contract has no reason yet', async () => {
  const { disagreements } = await build(2025, null);
  expect(disagreements.map(({ code, rows }) => [code, rows.length])).toEqual([['REASON_MISSING', 1]]);
});

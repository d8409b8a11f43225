import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepRows } from '../../server/register/keep-rows.ts';
import { openLedger } from '../../server/register/open-ledger.ts';
import type { BankruptcyFacts } from '../../server/register/register-facts.ts';
import { RegisterRow } from '../../server/register/register-row.entity.ts';
import { RegisterKind } from '../../server/register/register-kind.ts';
import { rowsKnown } from '../../server/register/register.queries.ts';
import { aRegion } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

const kinds = [RegisterKind.BANKRUPTCY] as const;
const facts = (date: string): BankruptcyFacts => ({ kvkNumber: '01234567', name: null, date, role: 'MAIN' });

/** What somebody does: add, correct or strike out one of four things, with the clock standing still, going on or back. */
const step = fc.record({
  thing: fc.nat(3),
  date: fc.constantFrom('2023-01-31', '2023-02-01', '2023-12-31', null),
  clockMoves: fc.constantFrom(0, 0, 1, 60_000, -3_600_000),
});

test('what was known at an instant stays what was known at it, whatever is recorded later', async () => {
  const { database, clock } = on.app.services;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { region } = await aRegion(on);
      const seen: { at: Date; known: unknown }[] = [];
      for (const { thing, date, clockMoves } of steps) {
        on.clock.forward({ ms: clockMoves });
        const row = {
          kind: kinds[0],
          rowId: `${region.id.slice(0, 30)}-${thing}`,
          facts: date && facts(date),
        };
        const at = await database.transaction(async () => {
          await keepRows({ database, clock }, region.id, [{ ...row, facts: row.facts || null }]);
          return openLedger({ database, clock }, region.id);
        });
        const known = await rowsKnown({ database }, region.id, kinds, at);
        expect(known).toEqual(await rowsKnown({ database }, region.id, kinds, null));
        seen.push({ at, known });
      }
      for (const { at, known } of seen)
        expect(await rowsKnown({ database }, region.id, kinds, at)).toEqual(known);
    }),
    { numRuns: 25 },
  );
});

test('two who write at once are known one after the other', async () => {
  const { database, clock } = on.app.services;
  const { region } = await aRegion(on);
  const write = (date: string) =>
    database.transaction(() =>
      keepRows({ database, clock }, region.id, [{ kind: kinds[0], rowId: region.id, facts: facts(date) }]),
    );
  await Promise.all(['2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04'].map(write));
  const known = await rowsKnown({ database }, region.id, kinds, null);
  expect(known[RegisterKind.BANKRUPTCY]).toHaveLength(1);
});

test('what does not change is not written again', async () => {
  const { database, clock } = on.app.services;
  const { region } = await aRegion(on);
  const row = { kind: kinds[0], rowId: region.id, facts: facts('2023-01-01') };
  await database.transaction(() => keepRows({ database, clock }, region.id, [row]));
  const before = await database.transaction(() => openLedger({ database, clock }, region.id));
  await database.transaction(() =>
    keepRows({ database, clock }, region.id, [{ ...row, facts: { ...facts('2023-01-01') } }]),
  );

  expect(await database.manager.countBy(RegisterRow, { rowId: region.id })).toBe(1);
  expect(before.getTime()).toBeGreaterThan(0);
});

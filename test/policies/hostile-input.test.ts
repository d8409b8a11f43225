import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execute, parse, type ExecutionResult, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Context } from '../../server/access/context.ts';
import { createSchema } from '../../server/schema.ts';
import { contextOf } from '../support/context-of.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { listPaths, textPaths, wholeInput, withValue } from '../support/write-inputs.ts';
import { idsByName } from './leaks/ids-by-name.ts';
import { aHiddenWorld, type HiddenWorld } from './leaks/world.ts';

/**
 * Every mutation with an input that is whole but for one place, where something hostile stands: it is refused or taken,
 * but the server never fails on it. A new mutation is tried without anybody adding it here.
 */
let on: TestApp;
let world: HiddenWorld;
const contexts: Record<string, Context> = {};
let reached: Reached[];
let schema: GraphQLSchema;
/** Ids that a field of this name can be given. */
let rows: Record<string, string[]>;

beforeAll(async () => {
  on = await startApp();
  world = await aHiddenWorld(on);
  schema = await createSchema();
  rows = await idsByName(world.scene);
  for (const as of who) contexts[as] = await contextOf(on, world.scene.roles[as]);
  const fields = Object.values(schema.getMutationType()!.getFields());
  const found = [];
  for (const { name, args } of fields) found.push(await furthest(name, args[0]!.type));
  reached = found.filter((one) => one !== null);
}, 180_000);
afterAll(() => on.stop());

const who = [
  'secretary',
  'contract manager',
  'representative',
  'delegate',
  'operator',
  'contract manager of another municipality',
] as const;
const hostile: Record<string, string> = {
  nothing: '',
  'a text of 300 signs': 'x'.repeat(300),
  'a text of 15,001 signs': 'x'.repeat(15_001),
  '15,000 signs of three bytes': '€'.repeat(15_000),
  '15,000 signs that HTML and JSON write longer': '"'.repeat(15_000),
  'emoji up to a limit': '🐄'.repeat(127),
  'letters that stand for many': 'ﷺ'.repeat(200),
  'a zero byte, half a letter and line ends': 'a\u0000b\ud800c\r\nd',
};
const known: Record<string, string> = {
  email: 'iemand@example.org',
  kvkNumber: '12345678',
  rsin: '',
  agbCode: '',
  code: '123456',
  date: '2026-06-10',
  startTime: '14:00',
  endTime: '16:00',
  dueOn: '2026-06-02',
  doneOn: '2026-03-02',
  startsOn: '2026-03-02',
  endsOn: '2026-12-31',
  deadlineDate: '2026-06-01',
  effectiveOn: '2027-01-01',
  decidedOn: '2026-03-01',
  thresholdOn: '2024-01-01',
  link: 'https://example.org/',
  accentColour: '#1f4e79',
  cbsCode: '9999',
  slug: 'nieuw',
  contactEmail: 'tafel@example.org',
  idempotencyKey: 'sleutel',
};

type Actor = (typeof who)[number];
interface Outcome {
  /** The answer said why not: not allowed, not found, or against the schema. */
  refused: boolean;
  problems: number;
  /** What the server failed on. */
  fault: string | null;
}

/** Carries out a mutation and takes it back. */
async function tryOut(mutation: string, type: GraphQLInputType, input: unknown, as: Actor): Promise<Outcome> {
  const text = `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { problems { field code } } }`;
  let outcome: Outcome | undefined;
  await on.app.services.database
    .transaction(async () => {
      const contextValue = { ...contexts[as], loaders: new Map() };
      const answer = await execute({
        schema,
        document: parse(text),
        contextValue,
        variableValues: { input },
      });
      outcome = outcomeOf(mutation, answer);
      throw new Error('taken back');
    })
    .catch((error: Error) => {
      if (error.message !== 'taken back') throw error;
    });
  return outcome!;
}

function outcomeOf(mutation: string, { errors, data }: ExecutionResult): Outcome {
  const [error] = errors ?? [];
  const failed = error && error.originalError && error.extensions['code'] === undefined;
  const payload = data?.[mutation] as { problems: unknown[] } | undefined;
  return {
    refused: error !== undefined && !failed,
    problems: payload?.problems.length ?? 0,
    fault: failed ? error.message.slice(0, 160) : null,
  };
}

test('somebody gets as far as the input of every mutation but that of the demo', () => {
  const names = Object.keys(schema.getMutationType()!.getFields());
  const unreached = names.filter((name) => !reached.some((one) => one.name === name));
  expect(unreached).toEqual(['signInAsDemoPerson']);
});

test('no mutation fails on a hostile text', async () => {
  const faults: string[] = [];
  for (const { name, type, as, input } of reached)
    for (const path of textPaths(type))
      for (const [what, text] of Object.entries(hostile)) {
        const { fault } = await tryOut(name, type, withValue(input, path, text), as);
        if (fault) faults.push(`${name}.${path.join('.')} as ${as}: ${what}: ${fault}`);
      }
  expect(faults).toEqual([]);
}, 180_000);

test('no mutation fails on a list of 10,000', async () => {
  const faults: string[] = [];
  for (const { name, type, as, input } of reached)
    for (const path of listPaths(type)) {
      const [row] = path.reduce<never>((value, key) => value[key], input as never) as unknown[];
      const many = Array.from({ length: 10_000 }, (_, at) =>
        typeof row === 'string' && row.length === 36 ? `${row}${at}` : row,
      );
      const { fault } = await tryOut(name, type, withValue(input, path, many), as);
      if (fault) faults.push(`${name}.${path.join('.')} as ${as}: ${fault}`);
    }
  expect(faults).toEqual([]);
}, 180_000);

interface Reached {
  name: string;
  type: GraphQLInputType;
  as: Actor;
  input: unknown;
  problems: number;
}

/** Who gets furthest with a mutation, on the rows on which that is; null when nobody gets as far as its input. */
async function furthest(name: string, type: GraphQLInputType): Promise<Reached | null> {
  let best: Reached | null = null;
  for (const as of who)
    for (let turn = 0; turn < 8 && best?.problems !== 0; turn++) {
      const idOf = (field: string) => rows[field]?.[turn % rows[field].length];
      const byName = (field: string, kind: string) =>
        known[field] ?? (kind === 'ID' ? idOf(field) : undefined);
      const input = wholeInput(type, byName);
      const { refused, problems } = await tryOut(name, type, input, as);
      if (!refused && problems < (best?.problems ?? Infinity)) best = { name, type, as, input, problems };
    }
  return best;
}

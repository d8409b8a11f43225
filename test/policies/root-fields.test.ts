import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createSchema } from '../../server/schema.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { cast } from './cast.ts';
import { objectTypes } from './object-types.ts';
import { passed, probeInput } from './probe.ts';
import { mutations, queries } from './root-fields.ts';
import { setScene, type Scene } from './scene.ts';

let on: TestApp;
let schema: GraphQLSchema;
let scene: Scene;
let asks: [who: string, ask: Ask][];
beforeAll(async () => {
  on = await startApp();
  schema = await createSchema();
  scene = await setScene(on);
  const roles = Object.entries(scene.roles);
  asks = await Promise.all(
    roles.map(async ([who, role]): Promise<[string, Ask]> => [who, role ? await on.as(role) : on.ask]),
  );
});
afterAll(() => on.stop());

const fieldsOf = (root: GraphQLObjectType | null | undefined) =>
  Object.keys(root?.getFields() ?? {}).toSorted();

async function whoMay(may: (ask: Ask, who: string) => Promise<boolean>): Promise<string[]> {
  const answers = await Promise.all(asks.map(async ([who, ask]) => ((await may(ask, who)) ? who : null)));
  return answers.filter((who) => who !== null);
}

describe('Every root field has its row, and every row says who comes past', () => {
  test('there is a row for each query and mutation, and for no other', async () => {
    expect(Object.keys(queries).toSorted()).toEqual(fieldsOf(schema.getQueryType()));
    expect(Object.keys(mutations).toSorted()).toEqual(fieldsOf(schema.getMutationType()));
    // Who may follow what is told by test/stories/live.test.ts.
    expect(fieldsOf(schema.getSubscriptionType())).toEqual(['meetingChanged']);
  });

  test('the scene has everybody of the permission matrix', () => {
    expect(Object.keys(scene.roles)).toEqual(Object.keys(cast));
  });

  test.each(Object.entries(queries))('%s', async (_name, { ask: query, variables, may }) => {
    const found = await whoMay(async (ask) => {
      const answer = await ask(query, variables?.(scene) ?? {});
      return passed(answer) && answer.data.found !== null;
    });
    expect(found).toEqual(Object.keys(cast).filter((who) => may.includes(who)));
  });

  // Signing out ends the session that the others ask with, so it comes last.
  const rows = Object.entries(mutations).toSorted(
    ([a], [b]) => Number(a === 'signOut') - Number(b === 'signOut'),
  );
  test.each(rows)('%s', async (name, { may, given }) => {
    const type = schema.getMutationType()!.getFields()[name]!.args[0]!.type;
    const mutation = `mutation ($input: ${String(type)}) { ${name}(input: $input) { problems { field code } } }`;
    const found = await whoMay(async (ask, who) => {
      const input = probeInput(schema, name, { ...scene.ids, ...given?.(scene, who) });
      return passed(await ask(mutation, { input }));
    });
    expect(found).toEqual(Object.keys(cast).filter((who) => may.includes(who)));
  });
});

test('every object type says what guards it', () => {
  const guarded = Object.values(schema.getTypeMap())
    .filter((type) => 'getInterfaces' in type && !type.name.startsWith('__'))
    .map(({ name }) => name)
    .filter(
      (name) => !/(Payload|Connection)$/.test(name) && !['Query', 'Mutation', 'Subscription'].includes(name),
    );
  expect(Object.keys(objectTypes).toSorted()).toEqual(guarded.toSorted());
});

test('and what guards it is there', () => {
  for (const file of Object.values(objectTypes)) {
    if (file) expect(existsSync(new URL(`../../server/${file}`, import.meta.url))).toBe(true);
  }
});

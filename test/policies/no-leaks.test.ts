import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createSchema } from '../../server/schema.ts';
import { contextOf } from '../support/context-of.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { queriesOverAll, withoutNonNull, type Values } from '../support/walk-schema.ts';
import type { HiddenFile } from './leaks/hidden-documents.ts';
import type { Scene } from './leaks/people.ts';
import { everybody, secrets, type Who } from './leaks/secrets.ts';
import { aHiddenWorld } from './leaks/world.ts';

/**
 * One of every hidden thing, each behind a word of its own, and everybody who looks asks for every field that the
 * schema can reach. A new field is asked for without anybody adding it here.
 */
let on: TestApp;
let scene: Scene;
let files: HiddenFile[];
let values: Record<string, string[]>;
let schema: GraphQLSchema;
let queries: DocumentNode[];

beforeAll(async () => {
  on = await startApp({ INBOUND_MAIL_DOMAIN: 'in.example.org' });
  ({ scene, files, asked: values } = await aHiddenWorld(on));
  schema = withoutNonNull(await createSchema());
  queries = queriesOverAll(schema, valuesOf).map((query) => parse(query, { noLocation: true }));
});
afterAll(() => on.stop());

const valuesOf: Values = (argument, field, parent) => {
  const given = values[`${parent}.${field}.${argument.name}`];
  if (!given) throw new Error(`give values for ${parent}.${field}.${argument.name} in leaks/world.ts`);
  return given;
};

/** Asked past the limits of queries, for which the answers would be cut to pieces. */
async function everythingFor(who: Who): Promise<ExecutionResult[]> {
  const answers: ExecutionResult[] = [];
  for (const document of queries)
    answers.push(
      await execute({
        schema,
        document,
        contextValue: await contextOf(on, who === 'visitor' ? null : scene.roles[who]),
      }),
    );
  return answers;
}

describe.each(everybody)('what the %s finds', (who) => {
  let answers: ExecutionResult[];
  let text: string;
  beforeAll(async () => {
    answers = await everythingFor(who);
    text = JSON.stringify(answers);
  });

  test('holds nothing that is hidden from it', () => {
    const leaked = secrets.filter(({ word, mayKnow }) => !mayKnow.includes(who) && text.includes(word));
    expect(leaked.map(({ what }) => what)).toEqual([]);
  });

  test('holds all that it may know', () => {
    const missed = secrets.filter(({ word, mayKnow }) => mayKnow.includes(who) && !text.includes(word));
    expect(missed.map(({ what }) => what)).toEqual([]);
  });

  test('fails nowhere but where it may not ask', () => {
    const codes = answers
      .flatMap(({ errors }) => errors ?? [])
      .map(({ message, path, extensions }) => ({ message, path, code: extensions['code'] }));
    const known = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];
    expect(codes.filter(({ code }) => !known.includes(code as string)).slice(0, 5)).toEqual([]);
  });

  test('counts what it shows', () => {
    const wrong = connectionsIn(answers).filter(({ nodes, totalCount }) => nodes.length !== totalCount);
    expect(wrong).toEqual([]);
  });

  test('opens the files it may read', async () => {
    const headers: Record<string, string> =
      who === 'visitor' ? {} : { cookie: (await on.as(scene.roles[who])).cookie };
    const opened = [];
    for (const { path, what } of files) if ((await fetch(on.url + path, { headers })).ok) opened.push(what);
    expect(opened).toEqual(files.filter(({ mayOpen }) => mayOpen.includes(who)).map(({ what }) => what));
  });
});

interface Connection {
  nodes: unknown[];
  totalCount: number;
}

function connectionsIn(value: unknown): Connection[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(connectionsIn);
  return 'totalCount' in value && 'nodes' in value ? [value as Connection, ...inner] : inner;
}

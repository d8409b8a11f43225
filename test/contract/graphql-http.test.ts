import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { talkTo } from '../support/raw-http.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

const endpoint = () => `${on.url}/graphql`;

describe('GraphQL over HTTP', () => {
  // A MAY that is not met is told as a notice: it is the server's own choice.
  test.each(serverAudits({ url: endpoint }))('$name', async ({ fn }) => {
    const result = await fn();
    expect(result).toEqual({ ...result, status: result.name.startsWith('MAY') ? expect.any(String) : 'ok' });
  });

  test('a Host header that is no host is the fault of the caller', async () => {
    const body = '{"query":"{ regions { id } }"}';
    const head = [
      'POST /graphql HTTP/1.1',
      'Host: [oerlis',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
    ];
    const answer = await talkTo(on.url, `${head.join('\r\n')}\r\n\r\n${body}`);
    expect(answer).toMatch(/^HTTP\/1\.1 [24]00 /);
  });

  test('an operation of a kind that the schema does not have is refused in words', async () => {
    const { status, errors } = await on.ask('subscription { changes }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('a mutation is not carried out by GET', async () => {
    const query = 'mutation { signOut(input: {}) { problems { code } } }';
    const answer = await fetch(`${endpoint()}?query=${encodeURIComponent(query)}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(405);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another site, sent as %s, is not read',
    async (type) => {
      const answer = await fetch(endpoint(), {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{regions{id}}"}',
      });
      expect(answer.status).toBe(415);
    },
  );

  test.each(['', '{', '[]', 'null', '"x"', '{"query":1}', '{"query":"{ regions { id } }","variables":"x"}'])(
    'a body that is no operation is the fault of the caller: %s',
    async (body) => {
      const answer = await fetch(endpoint(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
    },
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aRegion } from '../builders/region.ts';
import { talkTo } from '../support/raw-http.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { addedDocument } from '../support/upload.ts';

let on: TestApp;
let file: string;
beforeAll(async () => {
  on = await startApp({ SECURITY_CONTACT: 'mailto:lek@example.org' });
  const { region } = await aRegion(on);
  const secretary = await on.as(await aSecretary(on, region));
  const library = { holderKind: HolderKind.REGION, holderId: region.id };
  file = (await addedDocument(on, secretary, library, Audience.PUBLIC)).current.url;
});
afterAll(() => on.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(on.url + path, { headers, redirect: 'manual' });
const post = (path: string, headers: Record<string, string>, body = '{"query":"{ regions { id } }"}') =>
  fetch(on.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** One answer of every kind that there is. */
const answers: [what: string, status: number, ask: () => Promise<Response>][] = [
  ['a page', 200, () => get('/')],
  ['a page that does not exist', 200, () => get('/owo/bestaat-niet')],
  [
    'a script of the client',
    200,
    async () => get(/\/assets\/\S+\.js/.exec(await (await get('/')).text())![0]),
  ],
  ['a script of the client that is gone', 404, () => get('/assets/none.js')],
  ['a file', 200, () => get(file)],
  ['a part of a file', 206, () => get(file, { range: 'bytes=0-9' })],
  ['a part that the file does not have', 416, () => get(file, { range: 'bytes=9999999-' })],
  [
    'a file that did not change',
    304,
    async () => get(file, { 'if-none-match': (await get(file)).headers.get('etag')! }),
  ],
  ['an answer of the API', 200, () => post('/graphql', {})],
  ['an error of the API', 400, () => post('/graphql', {}, '{')],
  ['a query by GET that could come from anywhere', 400, () => get('/graphql?query={regions{id}}')],
  ['a request from another site', 403, () => post('/graphql', { 'sec-fetch-site': 'cross-site' })],
  ['a request with a foreign origin', 403, () => post('/graphql', { origin: 'https://elders.example.org' })],
  ['a body of a kind that is not read', 415, () => post('/graphql', { 'content-type': 'text/plain' })],
  [
    'a body that is too large',
    413,
    () => post('/graphql', {}, JSON.stringify({ query: ' '.repeat(2_000_000) })),
  ],
  ['a method that there is not', 404, () => fetch(`${on.url}/graphql`, { method: 'DELETE' })],
  ['an address that is no address', 400, () => get('/%E0%A4%A')],
  [
    'a file that does not exist',
    404,
    () => get('/documents/0198c5b7-0000-7000-8000-000000000000/1/stuk.pdf'),
  ],
  ['an upload by nobody', 401, () => post('/uploads', {}, '{}')],
  ['the health of the program', 200, () => get('/healthz')],
  ['security.txt', 200, () => get('/.well-known/security.txt')],
];

describe('Every answer carries the headers that protect who reads it', () => {
  test.each(answers)('%s (%i)', async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expectProtected(Object.fromEntries(answer.headers));
  });

  test('bytes that are no HTTP', async () => {
    const answer = await talkTo(on.url, 'HELP\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expectProtected(Object.fromEntries(answer.split('\r\n').map((line) => line.split(': ', 2))));
  });

  test('a signed-in page and its data are kept by no cache on the way', async () => {
    const answer = await post('/graphql', {});
    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });
});

function expectProtected(headers: Record<string, string>): void {
  expect(headers).toMatchObject({
    'strict-transport-security': expect.stringMatching(/^max-age=(\d{8,})/),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  });
  const policy = new Map(
    headers['content-security-policy']!.split('; ').map((line) => [line.split(' ')[0], line]),
  );
  expect(policy.get('default-src')).toBe("default-src 'none'");
  // Pages ask the own server, over HTTP and over WebSocket, and no other.
  expect(policy.get('connect-src')).toBe("connect-src 'self'");
  expect([...policy.keys()]).toEqual(expect.arrayContaining(['base-uri', 'form-action', 'frame-ancestors']));
  expect([...policy.values()].join('; ')).not.toMatch(/unsafe-|\*|https?:/);
  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('x-powered-by');
}

describe('/.well-known/security.txt', () => {
  const fields = async () => {
    const text = await (await get('/.well-known/security.txt')).text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2));
  };

  test('tells in plain text where to report a leak, and where it stands itself', async () => {
    const answer = await get('/.well-known/security.txt');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await fields()).toContainEqual(['Contact', 'mailto:lek@example.org']);
    const { BASE_URL } = on.app.services.config;
    expect(await fields()).toContainEqual(['Canonical', `${BASE_URL}/.well-known/security.txt`]);
  });

  test('holds one date of expiry, ahead of now and within a year', async () => {
    const [expires, ...more] = (await fields()).filter(([name]) => name === 'Expires');
    expect(more).toEqual([]);
    const ahead = Date.parse(expires![1]!) - on.clock.now().getTime();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(365 * 24 * 60 * 60 * 1000);
  });

  test('uses only fields that RFC 9116 knows', async () => {
    const known = [
      'Contact',
      'Expires',
      'Canonical',
      'Preferred-Languages',
      'Policy',
      'Encryption',
      'Acknowledgments',
      'Hiring',
    ];
    for (const [name] of await fields()) expect(known).toContain(name);
  });
});

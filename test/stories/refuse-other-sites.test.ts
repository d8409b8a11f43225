import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

const signOut = (headers: Record<string, string>) =>
  fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: 'mutation { signOut(input: {}) { problems { code } } }' }),
  });

describe('another site', () => {
  const from = async (headers: Record<string, string>) => (await signOut(headers)).status;

  test('cannot send a request with our cookie', async () => {
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await from({ origin: 'https://evil.example.org' })).toBe(403);
    expect(await from({ origin: 'null' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'same-origin', origin: on.url })).toBe(200);
  });

  test('cannot do it as a form or by an address either', async () => {
    expect(await from({ 'content-type': 'text/plain' })).toBeGreaterThanOrEqual(400);
    const query = encodeURIComponent('mutation { signOut(input: {}) { problems { code } } }');
    const headers = { 'apollo-require-preflight': '1' };
    expect((await fetch(`${on.url}/graphql?query=${query}`, { headers })).status).toBe(405);
    expect((await fetch(`${on.url}/graphql?query=${encodeURIComponent('{viewer{id}}')}`)).status).toBe(400);
  });
});

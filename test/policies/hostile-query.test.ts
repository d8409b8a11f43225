import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SignInCode } from '../../server/access/sign-in-code.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
let here: RegionSetting;

beforeAll(async () => {
  on = await startApp();
  here = await aRegion(on);
  const provider = await aProvider(on, { kvkNumber: '87654321' });
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  await aProposal(on, here);
});
afterAll(() => on.stop());

const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
const providers = `query ($slug: String!, $after: String) { region(slug: $slug) {
  providers(after: $after) { nodes { name } } meetings(after: $after) { nodes { date } }
  proposals(after: $after) { nodes { number } } } }`;

test('a cursor holds plain values only, so that nobody asks about columns that are hidden', async () => {
  const made = [
    [{ kvkNumber: '87654321' }, 'x'],
    [{ toSqlString: 'x' }, 'x'],
    [['a', 'b'], 'x'],
    [true, 'x'],
    ['@no instant', 'x'],
    ['a'],
    { length: 2 },
  ];
  for (const key of made) {
    const { errors } = await on.ask(providers, { slug: here.region.slug, after: cursor(key) });
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
    expect(errors?.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
  }
});

test('what is searched for can be of any length and hold any sign', async () => {
  const asSecretary = await on.as(await aSecretary(on, here.region));
  for (const search of ['x'.repeat(100_000), '%'.repeat(200), "'; --", '\u0000', '\ud800', '!!', '🐄']) {
    const { errors } = await asSecretary(
      `query ($slug: String!, $search: String!) { people(search: $search) { totalCount }
        region(slug: $slug) { providers(search: $search) { totalCount } proposals(search: $search) { totalCount } } }`,
      { slug: here.region.slug, search },
    );
    expect(errors).toBeUndefined();
  }
});

test('an address or a day that makes no sense finds nothing', async () => {
  const { data } = await on.ask(
    `query ($slug: String!) { region(slug: $slug) { far: proposedDeadline(from: "9999-12-31") meeting(date: "x") { id }
      proposal(number: "2026-0000001") { id } reaction(receipt: "' OR 1=1") { id }
      meetings(year: -2147483648) { totalCount } } person: provider(id: "' OR 1=1") { id } }`,
    { slug: here.region.slug },
  );
  expect(data.region).toMatchObject({
    meeting: null,
    proposal: null,
    reaction: null,
    meetings: { totalCount: 0 },
  });
  expect(data.person).toBeNull();
});

test('nobody has the server compare thirty texts in one query', async () => {
  const asSecretary = await on.as(await aSecretary(on, here.region));
  const redlines = (count: number) =>
    Array.from({ length: count }, (_, at) => `r${at}: redlineOf(oldText: "oud", newText: "nieuw") { op }`);
  expect((await asSecretary(`{ ${redlines(3).join(' ')} }`)).errors).toBeUndefined();
  const { errors } = await asSecretary(`{ ${redlines(10).join(' ')} }`);
  expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
});

test('a refusal is not kept by a browser, and a slow request does not last for ever', async () => {
  for (const path of ['/documents/x/1/x.pdf', '/calendar/x/2026-01-01.ics', '/uploads/x']) {
    const answer = await fetch(on.url + path, { method: path === '/uploads/x' ? 'PUT' : 'GET' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  }
  expect(on.app.http.server.requestTimeout).toBeGreaterThan(0);
});

test('behind a proxy a caller is known by the address that the proxy saw, not by what it claims', async () => {
  const behind = await startApp({ TRUST_PROXY: 'true' });
  for (const claimed of ['198.51.100.1', '198.51.100.2'])
    await fetch(`${behind.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `${claimed}, 203.0.113.7` },
      body: JSON.stringify({
        query: 'mutation { requestSignInCode(input: { email: "iemand@example.org" }) { problems { code } } }',
      }),
    });
  const codes = await behind.app.services.database.manager.find(SignInCode);
  expect(codes).toHaveLength(2);
  expect(new Set(codes.map(({ ipHash }) => ipHash)).size).toBe(1);
  await behind.stop();
});

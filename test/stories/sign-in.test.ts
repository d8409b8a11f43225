import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../server/config.ts';
import { writeSessionToken } from '../../server/access/session-cookie.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { aPerson, aSecretary } from '../builders/person.ts';
import { aRegion } from '../builders/region.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp({ TRUST_PROXY: 'true' });
});
afterAll(() => on.stop());

const request =
  'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { problems { field code } } }';
const signIn =
  'mutation ($email: String!, $code: String!) { signIn(input: { email: $email, code: $code }) { problems { field code } viewer { id } } }';
const signOut =
  'mutation ($everywhere: Boolean!) { signOut(input: { everywhere: $everywhere }) { problems { code } } }';
const whoAmI = '{ viewer { id role { id } } }';

let callers = 0;
const newCaller = () => `10.1.${Math.floor((callers += 1) / 250)}.${callers % 250}`;

/** Sends an operation with headers of its own: the address of the caller, a cookie, where the page came from. */
async function send(query: string, variables: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': newCaller(), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  const text = await response.text();
  return { status: response.status, cookie, body: text.startsWith('{') ? JSON.parse(text) : null };
}

const mails = (email: string) =>
  on.app.services.database.manager.find(OutboxMail, {
    where: { recipient: email },
    order: { createdAt: 'DESC', id: 'DESC' },
  });

async function codeMailedTo(email: string): Promise<string> {
  return /\d{3} \d{3}/.exec((await mails(email))[0]!.text)![0];
}

async function aPersonWithACode(): Promise<{ person: Person; code: string; wrong: string }> {
  const person = await aPerson(on);
  await send(request, { email: person.email });
  const code = await codeMailedTo(person.email);
  return { person, code, wrong: code === '000 000' ? '111111' : '000000' };
}

const problemsOf = async (email: string, code: string, headers = {}) =>
  (await send(signIn, { email, code }, headers)).body.data.signIn.problems;

describe('a one-time code', () => {
  test('signs its person in once, whatever capitals the address is typed with', async () => {
    const { person, code, wrong } = await aPersonWithACode();
    expect(await problemsOf(person.email, wrong)).toEqual([{ field: 'code', code: 'CODE_WRONG' }]);
    const answer = await send(signIn, { email: ` ${person.email.toUpperCase()}`, code });
    expect(answer.body.data.signIn.viewer.id).toBe(person.id);
    expect(await problemsOf(person.email, code)).toEqual([{ field: 'code', code: 'CODE_WRONG' }]);
  });

  test('is worth five tries', async () => {
    const { person, code, wrong } = await aPersonWithACode();
    for (let i = 0; i < 5; i += 1) await problemsOf(person.email, wrong);
    expect(await problemsOf(person.email, code)).toEqual([{ field: 'code', code: 'TOO_MANY_ATTEMPTS' }]);
  });

  test('is worth ten minutes', async () => {
    const { person, code } = await aPersonWithACode();
    on.clock.forward({ minutes: 10, ms: 1 });
    expect(await problemsOf(person.email, code)).toEqual([{ field: 'code', code: 'CODE_EXPIRED' }]);
  });

  test('is overtaken by a newer one', async () => {
    const { person, code } = await aPersonWithACode();
    on.clock.forward({ minutes: 1 });
    await send(request, { email: person.email });
    expect(await problemsOf(person.email, code)).toEqual([{ field: 'code', code: 'CODE_WRONG' }]);
    expect(await problemsOf(person.email, await codeMailedTo(person.email))).toEqual([]);
  });

  test('is not given to a closed account', async () => {
    const person = await aPerson(on, { active: false });
    await send(request, { email: person.email });
    expect(await mails(person.email)).toHaveLength(0);
  });
});

describe('known and unknown addresses', () => {
  test('get the same answers at every step, and only the known one gets mail', async () => {
    const known = (await aPerson(on)).email;
    const answers = async (email: string) => {
      const asked = (await send(request, { email })).body;
      const tries = [];
      for (let i = 0; i < 6; i += 1) tries.push((await send(signIn, { email, code: 'abcdef' })).body);
      return [asked, ...tries];
    };
    expect(await answers('nobody@example.org')).toEqual(await answers(known));
    expect(await mails('nobody@example.org')).toHaveLength(0);
    expect(await mails(known)).toHaveLength(1);
  });

  test('are answered in similar time', async () => {
    const known = (await aPerson(on)).email;
    const time = async (email: string) => {
      const start = performance.now();
      await send(request, { email });
      return performance.now() - start;
    };
    expect(await time(known)).toBeGreaterThan(240);
    expect(await time('noone@example.org')).toBeGreaterThan(240);
  });
});

describe('the rate of codes', () => {
  test('is five an hour for an address, told to nobody', async () => {
    const { email } = await aPerson(on);
    for (let i = 0; i < 7; i += 1)
      expect((await send(request, { email })).body.data.requestSignInCode.problems).toEqual([]);
    expect(await mails(email)).toHaveLength(5);
    on.clock.forward({ minutes: 60 });
    await send(request, { email });
    expect(await mails(email)).toHaveLength(6);
  });

  test('is thirty an hour for a caller', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const ask = (i: number) => send(request, { email: `stranger${i}@example.org` }, from);
    await Promise.all(Array.from({ length: 30 }, (_, i) => ask(i)));
    const { email } = await aPerson(on);
    await send(request, { email }, from);
    expect(await mails(email)).toHaveLength(0);
    await send(request, { email });
    expect(await mails(email)).toHaveLength(1);
  });

  test('stops a caller after thirty wrong codes, whatever the addresses', async () => {
    const { person, code } = await aPersonWithACode();
    const from = { 'x-forwarded-for': '203.0.113.8' };
    for (let i = 0; i < 30; i += 1) await problemsOf(`guess${i}@example.org`, '123456', from);
    expect(await problemsOf(person.email, code, from)).toEqual([
      { field: 'code', code: 'TOO_MANY_ATTEMPTS' },
    ]);
    expect(await problemsOf(person.email, code)).toEqual([]);
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const { person, code } = await aPersonWithACode();
    const { cookie } = await send(signIn, { email: person.email, code });
    return { person, cookie: cookie.split(';')[0]! };
  };
  const viewerBy = async (cookie: string) => (await send(whoAmI, {}, { cookie })).body.data.viewer;

  test('is a cookie that no script reads and no other site sends', async () => {
    const { person, code } = await aPersonWithACode();
    const { cookie } = await send(signIn, { email: person.email, code });
    expect(cookie).toMatch(/^oerlis=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('is Secure and bound to its host everywhere but on localhost', () => {
    const set: unknown[] = [];
    const reply = { setCookie: (...given: unknown[]) => set.push(...given) };
    writeSessionToken(readConfig({ BASE_URL: 'https://oerlis.example.org' }), reply as never, 'token');
    expect(set).toMatchObject(['__Host-oerlis', 'token', { secure: true, httpOnly: true, path: '/' }]);
    expect(() => readConfig({ BASE_URL: 'http://oerlis.example.org' })).toThrow('BASE_URL');
  });

  test('ends after twelve idle hours, not while it is used', async () => {
    const { person, cookie } = await signedIn();
    on.clock.forward({ hours: 11 });
    expect((await viewerBy(cookie)).id).toBe(person.id);
    on.clock.forward({ hours: 11 });
    expect((await viewerBy(cookie)).id).toBe(person.id);
    on.clock.forward({ hours: 12, ms: 1 });
    expect(await viewerBy(cookie)).toBeNull();
  });

  test('ends after a week however busy it is', async () => {
    const { cookie } = await signedIn();
    for (let i = 0; i < 16; i += 1) {
      on.clock.forward({ hours: 10 });
      expect(await viewerBy(cookie)).not.toBeNull();
    }
    on.clock.forward({ hours: 8, ms: 1 });
    expect(await viewerBy(cookie)).toBeNull();
  });

  test('is signed out here, or everywhere', async () => {
    const { person, cookie: here } = await signedIn();
    await send(request, { email: person.email });
    const again = await send(signIn, { email: person.email, code: await codeMailedTo(person.email) });
    const there = again.cookie.split(';')[0]!;
    const out = await send(signOut, { everywhere: false }, { cookie: here });
    expect(out.cookie).toMatch(/^oerlis=;/);
    expect([await viewerBy(here), (await viewerBy(there)).id]).toEqual([null, person.id]);
    await send(request, { email: person.email });
    const third = await send(signIn, { email: person.email, code: await codeMailedTo(person.email) });
    await send(signOut, { everywhere: true }, { cookie: third.cookie.split(';')[0]! });
    expect(await viewerBy(there)).toBeNull();
  });

  test('ends when its browser signs in again', async () => {
    const first = await signedIn();
    const { person, code } = await aPersonWithACode();
    await send(signIn, { email: person.email, code }, { cookie: first.cookie });
    expect(await viewerBy(first.cookie)).toBeNull();
  });

  test('of a closed account is a visitor', async () => {
    const { person, cookie } = await signedIn();
    await on.app.services.database.transaction((manager) =>
      manager.update(Person, { id: person.id }, { active: false }),
    );
    expect(await viewerBy(cookie)).toBeNull();
  });

  test('costs two statements on each request, and the viewer none beside them', async () => {
    const { region } = await aRegion(on);
    expect((await (await on.as(await aSecretary(on, region)))(whoAmI)).statements).toBe(2);
    expect((await on.ask(whoAmI)).statements).toBe(0);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../server/platform/ids.ts';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

const request =
  'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { problems { field code } } }';
const signIn =
  'mutation ($email: String!, $code: String!) { signIn(input: { email: $email, code: $code }) { problems { field code } viewer { id statements: email } } }';

async function aPersonWithAddress(email: string): Promise<string> {
  const id = newId();
  await on.app.services.database.transaction((manager) =>
    manager.insert(Person, {
      id,
      name: 'Sjoukje Voorbeeld',
      nameKey: 'sjoukje voorbeeld',
      email,
      emailKey: email,
      language: null,
      namePublic: false,
      active: true,
      demoPosition: null,
      demoNote: null,
      version: 1,
    }),
  );
  return id;
}

async function codeMailedTo(email: string): Promise<string> {
  const mail = await on.app.services.database.manager.findOneByOrFail(OutboxMail, { recipient: email });
  return /\d{3} \d{3}/.exec(mail.text)![0];
}

test('a person signs in with the code from the mail, once', async () => {
  const id = await aPersonWithAddress('sjoukje@example.org');
  expect((await on.ask(request, { email: 'Sjoukje@Example.org ' })).data.requestSignInCode.problems).toEqual(
    [],
  );
  const code = await codeMailedTo('sjoukje@example.org');
  const wrong = await on.ask(signIn, {
    email: 'sjoukje@example.org',
    code: '000000' === code.replace(' ', '') ? '111111' : '000000',
  });
  expect(wrong.data.signIn.problems).toEqual([{ field: 'code', code: 'CODE_WRONG' }]);
  expect((await on.ask(signIn, { email: 'sjoukje@example.org', code })).data.signIn.viewer.id).toBe(id);
  expect((await on.ask(signIn, { email: 'sjoukje@example.org', code })).data.signIn.problems).toEqual([
    { field: 'code', code: 'CODE_WRONG' },
  ]);
});

test('an unknown address gets the same answer and no mail', async () => {
  const answer = await on.ask(request, { email: 'nobody@example.org' });
  expect(answer.data).toEqual({ requestSignInCode: { problems: [] } });
  expect(
    await on.app.services.database.manager.countBy(OutboxMail, { recipient: 'nobody@example.org' }),
  ).toBe(0);
});

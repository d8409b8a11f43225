import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OutboxMail } from '../../server/notifications/outbox-mail.entity.ts';
import { Language } from '../../server/platform/language.ts';
import { aPerson, aRepresentative } from '../builders/person.ts';
import { aProvider } from '../builders/provider.ts';
import { startApp, type TestApp } from '../support/start-app.ts';

let on: TestApp;
beforeAll(async () => {
  on = await startApp();
});
afterAll(() => on.stop());

const database = () => on.app.services.database;

test('who represents a provider hears by mail of another who does so from now on', async () => {
  const provider = await aProvider(on, { name: 'Fonkel Zorg', nameKey: 'fonkel zorg' });
  const first = await aPerson(on, { language: Language.fy });
  const representative = await aRepresentative(on, provider, { personId: first.id });
  const former = await aPerson(on);
  await aRepresentative(on, provider, { personId: former.id, endsOn: '2021-01-01' });
  const ask = await on.as(representative);
  const { data } = await ask(
    `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { problems { field code } } }`,
    {
      input: {
        name: 'Nije Kollega',
        email: 'kollega@example.org',
        role: { kind: 'REPRESENTATIVE', organisationId: provider.id },
      },
    },
  );
  expect(data.createPerson.problems).toEqual([]);
  const told = await database().manager.findBy(OutboxMail, { kind: 'person.representative-added' });
  expect(told.map(({ recipient, language, providerId }) => [recipient, language, providerId])).toEqual([
    [first.email, 'fy', provider.id],
  ]);
  expect(told[0]!.text).toContain('Nije Kollega');
  const invited = await database().manager.findBy(OutboxMail, { kind: 'person.invited' });
  expect(invited.map(({ recipient }) => recipient)).toEqual(['kollega@example.org']);
});

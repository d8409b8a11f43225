import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { DocumentVersion } from '../../server/documents/document-version.entity.ts';
import { Document } from '../../server/documents/document.entity.ts';
import { Upload } from '../../server/documents/upload.entity.ts';
import { IdempotentCall } from '../../server/platform/idempotent-call.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aRegion } from '../builders/region.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';
import { outsideDemo, runProgram, type Program } from '../support/program.ts';
import { startApp } from '../support/start-app.ts';

let own: OwnDatabase;
let cookie: string;
let regionId: string;
const start = () =>
  runProgram({ ...outsideDemo, DATA_DIR: own.folder, ...(own.url && { DATABASE_URL: own.url }) });

beforeAll(async () => {
  own = await ownDatabase();
  const on = await startApp({}, new Date().toISOString(), own);
  const { region } = await aRegion(on);
  regionId = region.id;
  ({ cookie } = await on.as(await aSecretary(on, region)));
  await on.stop();
});
afterAll(() => own.drop());

test('SIGTERM lets a request that is under way finish, and then ends the program well', async () => {
  const program = await start();
  const request = await halfARequest(program, '{"query":"{ regions { id } }"}');
  program.send('SIGTERM');
  await pause(300);
  const answer = await request.sendTheRest();
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain(regionId);
  expect(await program.ended).toBe(0);
});

test('kill -9 in the middle of mutations leaves the data whole, and a retry with the same key makes one row', async () => {
  const program = await start();
  const calls = await Promise.all(Array.from({ length: 16 }, (_, n) => aCall(program, n)));
  const answers = calls.map((call) => addDocument(program, call).catch(() => null));
  await Promise.race(answers);
  program.send('SIGKILL');
  const known = await Promise.all(answers);
  expect(await program.ended).toBe('SIGKILL');
  const kept = await whatIsKept();
  expect(kept.documents).toBeGreaterThanOrEqual(known.filter(Boolean).length);
  expect(kept.documents).toBeLessThan(calls.length);
  expect(kept).toMatchObject({
    versions: kept.documents,
    calls: kept.documents,
    uploads: calls.length - kept.documents,
  });

  const again = await start();
  const retried = await Promise.all(calls.map((call) => addDocument(again, call)));
  for (const [n, id] of known.entries()) if (id) expect(retried[n]).toBe(id);
  expect(new Set(retried).size).toBe(calls.length);
  again.send('SIGTERM');
  await again.ended;
  expect(await whatIsKept()).toEqual({ documents: 16, versions: 16, calls: 16, uploads: 0 });
});

/** A request whose head the server has taken in, and whose body is still to come. */
async function halfARequest({ url }: Program, body: string): Promise<{ sendTheRest: () => Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${[...head, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n`);
  const [accepted] = (await once(socket, 'data')) as [Buffer];
  expect(accepted.toString()).toMatch(/^HTTP\/1\.1 100 /);
  return {
    sendTheRest: () => {
      socket.write(body);
      return text(socket);
    },
  };
}

interface Call {
  uploadId: string;
  idempotencyKey: string;
}

async function aCall({ url }: Program, n: number): Promise<Call> {
  const form = new FormData();
  form.append('file', new Blob([`Stuk ${n} van de overlegtafel.`]), `stuk-${n}.txt`);
  const answer = await fetch(`${url}/uploads`, { method: 'POST', headers: { cookie }, body: form });
  const { id } = (await answer.json()) as { id: string };
  return { uploadId: id, idempotencyKey: `sleutel-${n}` };
}

const query = `mutation ($input: AddDocumentInput!) {
  addDocument(input: $input) { problems { field code } document { id } }
}`;

async function addDocument({ url }: Program, call: Call): Promise<string> {
  const input = {
    ...call,
    holderKind: 'REGION',
    holderId: regionId,
    title: call.idempotencyKey,
    audience: 'PUBLIC',
  };
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await answer.json()) as {
    data: { addDocument: { problems: object[]; document: { id: string } } };
  };
  expect(data.addDocument.problems).toEqual([]);
  return data.addDocument.document.id;
}

async function whatIsKept() {
  const on = await startApp({}, new Date().toISOString(), own);
  const { manager } = on.app.services.database;
  const kept = {
    documents: await manager.count(Document),
    versions: await manager.count(DocumentVersion),
    calls: await manager.count(IdempotentCall),
    uploads: await manager.count(Upload),
  };
  await on.stop();
  return kept;
}

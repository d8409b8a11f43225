import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { cleanUploads } from '../../server/documents/clean-uploads.ts';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aRegion, type RegionSetting } from '../builders/region.ts';
import { aPdf } from '../support/files.ts';
import { startS3Server, type S3Server } from '../support/s3-server.ts';
import { startApp, type TestApp } from '../support/start-app.ts';
import { addedDocument, upload } from '../support/upload.ts';

const MB = 1024 ** 2;
let s3: S3Server;
let on: TestApp;
let setting: RegionSetting;
let role: Role;
beforeAll(async () => {
  s3 = await startS3Server();
  on = await startApp({
    FILES_S3_URL: s3.url,
    FILES_S3_ACCESS_KEY: 'sleutel',
    FILES_S3_SECRET_KEY: 'geheim',
  });
  setting = await aRegion(on);
  role = await aSecretary(on, setting.region);
});
afterAll(async () => {
  await on.stop();
  await s3.stop();
});

test('a file of several parts goes into the bucket and comes out the same, whole and in part', async () => {
  const content = Buffer.concat([aPdf(), randomBytes(12 * MB)]);
  const holder = { holderKind: HolderKind.REGION, holderId: setting.region.id };
  const { current } = await addedDocument(on, await on.as(role), holder, Audience.PUBLIC, content);
  expect([...s3.objects.keys()]).toEqual([expect.stringMatching(/^\/stukken\/oerlis\/[0-9a-f-]{36}$/)]);
  expect(s3.unfinished.size).toBe(0);
  const whole = await fetch(on.url + current.url);
  expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
  const part = await fetch(on.url + current.url, { headers: { range: `bytes=${6 * MB}-${6 * MB + 99}` } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(6 * MB, 6 * MB + 100))).toBe(true);
});

test('a stream that breaks off leaves neither object nor parts', async () => {
  const before = s3.objects.size;
  const breaking = Readable.from(
    (function* () {
      for (let sent = 0; sent < 11; sent += 1) yield Buffer.alloc(MB);
      throw new Error('the line broke');
    })(),
    { objectMode: false },
  );
  await expect(on.app.services.files.write(newId(), breaking)).rejects.toThrow('the line broke');
  expect([s3.objects.size, s3.unfinished.size]).toEqual([before, 0]);
});

test('a file that was never attached leaves the bucket after a day', async () => {
  const before = s3.objects.size;
  expect((await upload(on, await on.as(role), aPdf())).status).toBe(201);
  expect(s3.objects.size).toBe(before + 1);
  on.clock.forward({ days: 2 });
  await cleanUploads(on.app.services);
  expect(s3.objects.size).toBe(before);
});

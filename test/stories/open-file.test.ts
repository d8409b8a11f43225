import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Audience, HolderKind } from '../../server/documents/document.entity.ts';
import { aSecretary } from '../builders/person.ts';
import { aRegion } from '../builders/region.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { addedDocument, type AddedDocument } from '../support/upload.ts';

let on: TestApp;
let secretary: Ask & { cookie: string };
let library: { holderKind: HolderKind; holderId: string };
let document: AddedDocument;
beforeAll(async () => {
  on = await startApp();
  const { region } = await aRegion(on);
  secretary = await on.as(await aSecretary(on, region));
  library = { holderKind: HolderKind.REGION, holderId: region.id };
  document = await addedDocument(on, secretary, library, Audience.PUBLIC);
});
afterAll(() => on.stop());

const open = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(on.url + url, { method, headers });

describe('a file', () => {
  const url = () => document.current.url;
  const whole = async () => Buffer.from(await (await open(url())).arrayBuffer());

  test('comes with its type, its name, and headers that keep it harmless', async () => {
    const response = await open(url());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="PUBLIC.pdf"; filename*=UTF-8''PUBLIC.pdf`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
    });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('that a browser should not show is offered for saving', async () => {
    const added = await addedDocument(
      on,
      secretary,
      library,
      Audience.PUBLIC,
      Buffer.from('Geachte gemeente,\n'),
    );
    const response = await open(added.current.url);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await open(url())).headers.get('etag')!;
    const response = await open(url(), { 'if-none-match': etag });
    expect([response.status, await response.text()]).toEqual([304, '']);
  });

  test.each([
    ['bytes=0-9', 206, (bytes: Buffer) => bytes.subarray(0, 10)],
    ['bytes=20-', 206, (bytes: Buffer) => bytes.subarray(20)],
    ['bytes=-5', 206, (bytes: Buffer) => bytes.subarray(-5)],
    ['bytes=0-1,4-5', 200, (bytes: Buffer) => bytes],
    ['lines=1-2', 200, (bytes: Buffer) => bytes],
  ])('asked for %s answers %d with those bytes', async (range, status, expected) => {
    const response = await open(url(), { range });
    expect(response.status).toBe(status);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(expected(await whole()))).toBe(true);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
  });

  test('asked for what lies past its end answers 416 with its size', async () => {
    const response = await open(url(), { range: 'bytes=100000-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${(await whole()).length}`);
  });

  test('gives a part only of the version that the reader began with', async () => {
    const etag = (await open(url())).headers.get('etag')!;
    const same = await open(url(), { range: 'bytes=0-3', 'if-range': etag });
    const other = await open(url(), { range: 'bytes=0-3', 'if-range': '"another"' });
    expect([same.status, other.status]).toEqual([206, 200]);
  });

  test('is described by HEAD, without its bytes', async () => {
    const response = await open(url(), { range: 'bytes=0-3' }, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe(String((await whole()).length));
  });

  test.each(['/documents/x/1/a.pdf', '/documents/x/one/a.pdf'])(
    'at a made-up address is not found (%s)',
    async (address) => expect((await open(address)).status).toBe(404),
  );

  test('is found by its number under any name, but no other number', async () => {
    const { id } = document;
    expect((await open(`/documents/${id}/1/anders.pdf`)).status).toBe(200);
    for (const number of ['0', '2', '999999', '1e0'])
      expect((await open(`/documents/${id}/${number}/stuk.pdf`)).status).toBe(404);
  });
});

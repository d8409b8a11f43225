import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { request, type ClientRequest } from 'node:http';
import path from 'node:path';
import { Upload } from '../../server/documents/upload.entity.ts';
import { cleanUploads } from '../../server/documents/clean-uploads.ts';
import type { Role } from '../../server/people/role.entity.ts';
import { aRegion } from '../builders/region.ts';
import { aSecretary } from '../builders/person.ts';
import { aPdf, files, mediaTypes } from '../support/files.ts';
import { startApp, type Ask, type TestApp } from '../support/start-app.ts';
import { upload } from '../support/upload.ts';

const MB = 1024 ** 2;
let on: TestApp;
let role: Role;
let secretary: Ask & { cookie: string };
beforeAll(async () => {
  on = await startApp();
  const { region } = await aRegion(on);
  role = await aSecretary(on, region);
});
afterAll(() => on.stop());
beforeEach(async () => {
  secretary = await on.as(role);
});
afterEach(async () => {
  on.clock.forward({ days: 2 });
  await cleanUploads(on.app.services);
});

const uploads = () => on.app.services.database.manager.find(Upload);
async function storedPaths(): Promise<string[]> {
  const folder = path.join(on.app.services.config.DATA_DIR, 'files');
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
const storedFiles = async () => (await storedPaths()).map((file) => path.basename(file));
async function storedBytes(): Promise<number> {
  const sizes = (await storedPaths()).map(async (file) => (await stat(file)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
async function within(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (let left = ms; left > 0; left -= 50) {
    if (await holds()) return true;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return false;
}

describe('a file is taken by what it is:', () => {
  test.each(Object.entries(files))('%s', async (kind, content) => {
    const { status, body } = await upload(on, secretary, content, `Stuk 1.${kind}`);
    const mediaType = mediaTypes[kind as keyof typeof mediaTypes];
    expect({ status, ...body }).toEqual({
      status: 201,
      id: body.id,
      fileName: `Stuk 1.${kind}`,
      mediaType,
      bytes: content.length,
    });
    const [row] = await uploads();
    expect(row!.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(await storedFiles()).toEqual([body.id]);
  });

  test('a program that is called a PDF is refused, and nothing is kept', async () => {
    const program = Buffer.concat([
      Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      Buffer.alloc(1_000_000),
    ]);
    const { status, body } = await upload(on, secretary, program, 'voorstel.pdf');
    expect([status, body.code]).toEqual([422, 'FILE_TYPE']);
    expect((await fetch(`${on.url}/healthz`)).status).toBe(200);
    expect([await uploads(), await storedFiles()]).toEqual([[], []]);
  });

  test('an empty file is refused', async () => {
    const { status, body } = await upload(on, secretary, Buffer.alloc(0));
    expect([status, body.code]).toEqual([422, 'FILE_EMPTY']);
  });

  test('a form without a file is refused', async () => {
    const response = await fetch(`${on.url}/uploads`, {
      method: 'POST',
      body: new FormData(),
      headers: { cookie: secretary.cookie },
    });
    expect(response.status).toBe(422);
  });

  test('something that is no form is refused', async () => {
    const headers = { cookie: secretary.cookie, 'content-type': 'application/json' };
    const response = await fetch(`${on.url}/uploads`, { method: 'POST', body: '{}', headers });
    expect(response.status).toBe(415);
  });
});

describe('whatever a file is called, it is kept under a safe name:', () => {
  test.each([
    ['a'.repeat(300) + '.pdf', /^a{146}\.pdf$/],
    ['../../etc/passwd', /^passwd\.pdf$/],
    ['brief\u202efdp.exe', /^brieffdp\.exe\.pdf$/],
    ['reaksje "útstel"; x=1.pdf', /^reaksje (%22)?útstel(%22)?; x=1\.pdf$/],
    ['\u{1F4C4}'.repeat(120) + '.pdf', /^(\u{1F4C4})+\.pdf$/u],
  ])('%j', async (name, kept) => {
    const { status, body } = await upload(on, secretary, aPdf(), name);
    expect(status).toBe(201);
    expect(body.fileName).toMatch(kept);
    expect(body.fileName!.length).toBeLessThanOrEqual(150);
  });
});

describe('who may upload', () => {
  test('a visitor may not', async () => {
    const { status, body } = await upload(on, null, aPdf());
    expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect([await uploads(), await storedFiles()]).toEqual([[], []]);
  });

  test('another site may not do it with our cookie', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(aPdf())]), 'x.pdf');
    const headers = { cookie: secretary.cookie, origin: 'https://example.com' };
    const response = await fetch(`${on.url}/uploads`, { method: 'POST', body: form, headers });
    expect(response.status).toBe(403);
  });

  test('nobody lets more than fifty files wait', async () => {
    for (let each = 0; each < 50; each += 1) await upload(on, secretary, aPdf());
    const { status, body } = await upload(on, secretary, aPdf());
    expect([status, body.code]).toEqual([429, 'TOO_MANY_UPLOADS']);
  });
});

describe('a large file', () => {
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="groot.pdf"\r\n\r\n';

  interface Course {
    stopAt?: number;
    pauseAt?: number;
    pause?: () => Promise<void>;
  }

  async function sending(bytes: number, course: Course = {}): Promise<{ status: number; body: string }> {
    const headers = { cookie: secretary.cookie, 'content-type': 'multipart/form-data; boundary=x' };
    const outgoing = request(`${on.url}/uploads`, { method: 'POST', headers });
    const answered = answerOf(outgoing);
    answered.catch(() => undefined);
    outgoing.write(head);
    outgoing.write(aPdf());
    const block = Buffer.alloc(MB, ' ');
    for (let sent = 0; sent < bytes; sent += MB) {
      if (sent === course.stopAt) outgoing.destroy(new Error('the line broke'));
      if (sent === course.pauseAt) await course.pause?.();
      if (outgoing.destroyed) break;
      if (!outgoing.write(block)) await Promise.race([once(outgoing, 'drain'), answered]);
    }
    outgoing.end('\r\n--x--\r\n');
    return answered;
  }

  function answerOf(outgoing: ClientRequest): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      outgoing.on('error', reject);
      outgoing.on('response', (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode!, body }));
      });
    });
  }

  test('goes to the store while it comes in, and is not held in memory', async () => {
    let storedAtPause = 0;
    const { status } = await sending(24 * MB, {
      pauseAt: 20 * MB,
      pause: async () => {
        await within(5000, async () => (storedAtPause = await storedBytes()) > 18 * MB);
      },
    });
    expect(status).toBe(201);
    expect(storedAtPause).toBeGreaterThan(18 * MB);
  });

  test('over the limit is refused with the limit, and nothing is kept', async () => {
    const { status, body } = await sending(51 * MB);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toEqual({ code: 'FILE_TOO_LARGE', limit: 50 });
    expect([await uploads(), await storedFiles()]).toEqual([[], []]);
  });

  test('that breaks off leaves nothing behind', async () => {
    await expect(sending(12 * MB, { stopAt: 8 * MB })).rejects.toThrow('the line broke');
    expect(await within(3000, async () => (await storedFiles()).length === 0)).toBe(true);
    expect(await uploads()).toEqual([]);
  });

  test('the largest size can be asked', async () => {
    const response = await fetch(`${on.url}/uploads`);
    expect(await response.json()).toEqual({ maxBytes: 50 * 1024 ** 2 });
  });
});

test('an upload that nobody attached is gone after a day', async () => {
  expect((await upload(on, secretary, aPdf())).status).toBe(201);
  on.clock.forward({ hours: 23 });
  await cleanUploads(on.app.services);
  expect(await storedFiles()).toHaveLength(1);
  on.clock.forward({ hours: 2 });
  await cleanUploads(on.app.services);
  expect([await uploads(), await storedFiles()]).toEqual([[], []]);
});

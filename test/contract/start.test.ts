import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { readConfig } from '../../server/config.ts';
import { ownDatabase, type OwnDatabase } from '../support/own-database.ts';
import { outsideDemo, runProgram } from '../support/program.ts';
import { startApp } from '../support/start-app.ts';

let own: OwnDatabase;
let usual: Record<string, string>;
beforeAll(async () => {
  own = await ownDatabase();
  usual = { ...outsideDemo, DATA_DIR: own.folder, ...(own.url && { DATABASE_URL: own.url }) };
});
afterAll(() => own.drop());

describe('A wrong setting stops the start with one sentence that names it', () => {
  const wrong: [setting: string, value: string][] = [
    ['PORT', 'vierduizend'],
    ['PORT', '70000'],
    ['BASE_URL', 'overlegtafel.example.org'],
    ['DATABASE_URL', 'postgres://localhost/oerlis'],
    ['SMTP_URL', 'mail.example.org'],
    ['FILES_S3_URL', 's3://bucket'],
    ['MAX_UPLOAD_MB', '0'],
    ['DEMO', 'ja'],
    ['OPERATOR_EMAIL', 'beheer'],
    ['SECURITY_CONTACT', 'lek@example.org'],
    ['TRUST_PROXY', '1'],
    ['LOG_LEVEL', 'veel'],
  ];

  test.each(wrong)('%s=%s', (setting, value) => {
    expect(() => readConfig({ [setting]: value })).toThrow(
      new RegExp(`^Setting ${setting} is wrong: [^\\n]+\\.$`),
    );
  });

  test('and the program ends with it, without a stack', async () => {
    const program = await runProgram({ ...usual, PORT: 'vierduizend' });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^Setting PORT is wrong: [^\n]+\.\n$/);
  });

  test('also where the value fits but the world does not: the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const program = await runProgram({ ...usual, PORT: String((taken.address() as AddressInfo).port) });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^Setting PORT is wrong: [^\n]+\.\n$/);
    taken.close();
  });

  test('or the port for incoming mail is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const INBOUND_SMTP_PORT = String((taken.address() as AddressInfo).port);
    const program = await runProgram({
      ...usual,
      INBOUND_SMTP_PORT,
      INBOUND_MAIL_DOMAIN: 'post.example.org',
    });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^Setting INBOUND_SMTP_PORT is wrong: [^\n]+\.\n$/);
    taken.close();
  });

  test('or the database cannot be reached', async () => {
    const program = await runProgram({ ...usual, DATABASE_URL: 'mariadb://nobody@127.0.0.1:1/none' });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^Setting DATABASE_URL is wrong: [^\n]+\.\n$/);
  });

  test('or the folder for the data is a file', async () => {
    const file = path.join(own.folder, 'a-file');
    await writeFile(file, '');
    const { DATABASE_URL: _, ...embedded } = usual;
    const program = await runProgram({ ...embedded, DATA_DIR: file });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^Setting DATA_DIR is wrong: [^\n]+\.\n$/);
  });
});

describe('The program tells how it is', () => {
  test('alive and ready once the database is reached and migrated', async () => {
    const on = await startApp();
    expect((await fetch(`${on.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${on.url}/readyz`)).status).toBe(200);
    await on.stop();
  });

  test('alive but not ready while the database is gone', async () => {
    const on = await startApp();
    await on.app.services.database.close();
    expect((await fetch(`${on.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${on.url}/readyz`)).status).toBe(503);
    await on.stop();
  });
});

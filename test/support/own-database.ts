import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';

/** An empty database (and a folder for files) that nobody else uses: SQLite, or MariaDB where DATABASE_URL names one. */
export interface OwnDatabase {
  url: string | undefined;
  folder: string;
  drop: () => Promise<void>;
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'oerlis-test-'));
  const dropFolder = () => rm(folder, { recursive: true, force: true });
  const server = process.env.DATABASE_URL;
  if (!server) return { url: undefined, folder, drop: dropFolder };

  const url = new URL(server);
  url.pathname += `_${path.basename(folder).replaceAll(/\W/g, '_')}`;
  const name = url.pathname.slice(1);
  await onServer(server, `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const drop = async () => {
    await onServer(server, `DROP DATABASE IF EXISTS \`${name}\``);
    await dropFolder();
  };
  return { url: url.href, folder, drop };
}

async function onServer(server: string, statement: string): Promise<void> {
  const { protocol, host, username, password } = new URL(server);
  const credentials = password ? `${username}:${password}` : username;
  const connection = await createConnection(
    `${protocol.replace('mariadb', 'mysql')}//${credentials}@${host}/`,
  );
  await connection.query(statement);
  await connection.end();
}

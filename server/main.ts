import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type App } from './app.ts';
import { readConfig, SettingError, type Config } from './config.ts';

/** Beside the compiled server, or in dist when the sources run. */
const clientFolder = ['../client', '../dist/client']
  .map((folder) => join(import.meta.dirname, folder))
  .find((folder) => existsSync(join(folder, 'assets')));

async function start(): Promise<App> {
  const config = readConfig(process.env);
  const app = await createApp(config, clientFolder ? { clientFolder } : {});
  const address = await app.listen();
  const way = app.services.demo
    ? `This is the demo: sign in with one click at ${address}/demo`
    : `Sign in at ${address}/aanmelden`;
  console.log(`Oerlis runs at ${address}\n${way}`);
  return app;
}

/** What the machine says when a setting fits its form but not the world around it. */
const settingAtFault: Record<string, keyof Config> = {
  EADDRINUSE: 'PORT',
  EADDRNOTAVAIL: 'HOST',
  ECONNREFUSED: 'DATABASE_URL',
  ENOTFOUND: 'DATABASE_URL',
  ETIMEDOUT: 'DATABASE_URL',
  EHOSTUNREACH: 'DATABASE_URL',
  ER_ACCESS_DENIED_ERROR: 'DATABASE_URL',
  ER_DBACCESS_DENIED_ERROR: 'DATABASE_URL',
  ER_BAD_DB_ERROR: 'DATABASE_URL',
  SQLITE_CANTOPEN: 'DATA_DIR',
  SQLITE_NOTADB: 'DATA_DIR',
  ENOTDIR: 'DATA_DIR',
  EEXIST: 'DATA_DIR',
  EROFS: 'DATA_DIR',
  EACCES: 'DATA_DIR',
};

/** One sentence that names the setting; for anything else the whole error, which is then ours. */
function explain(error: unknown): unknown {
  if (error instanceof SettingError) return error.message;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  const setting = code === 'EACCES' && syscall === 'listen' ? 'PORT' : settingAtFault[code ?? ''];
  return setting ? `Setting ${setting} is wrong: ${message || code}.` : error;
}

try {
  const app = await start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type App } from './app.ts';
import { readConfig, SettingError } from './config.ts';

/** Beside the compiled server, or in dist when the sources run. */
const clientFolder = ['../client', '../dist/client']
  .map((folder) => join(import.meta.dirname, folder))
  .find((folder) => existsSync(join(folder, 'assets')));

async function start(): Promise<App> {
  const config = readConfig(process.env);
  const app = await createApp(config, clientFolder ? { clientFolder } : {});
  const address = await app.listen();
  console.log(`Oerlis runs at ${address}`);
  if (app.services.demo) console.log(`This is the demo: sign in with one click at ${address}/demo`);
  else console.log(`Sign in at ${address}/aanmelden`);
  return app;
}

try {
  const app = await start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
}

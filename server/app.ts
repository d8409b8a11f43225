import 'reflect-metadata';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Context } from './access/context.ts';
import type { Config } from './config.ts';
import { entities } from './database/entities.ts';
import { firstStart } from './database/first-start.ts';
import { migrations } from './database/migrations/index.ts';
import { startMailer } from './notifications/send-outbox.ts';
import { contextOf } from './people/request-context.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { clientRoutes } from './platform/client-routes.ts';
import type { Services } from './platform/context.ts';
import { Database } from './platform/database.ts';
import { FolderStore } from './platform/folder-store.ts';
import { graphqlRoute } from './platform/graphql-route.ts';
import { createGraphqlServer } from './platform/graphql-server.ts';
import { healthRoutes } from './platform/health-routes.ts';
import { createHttp } from './platform/http.ts';
import { createLog } from './platform/log.ts';
import { keptInOutbox, smtpTransport } from './platform/mail-transport.ts';
import { createSchema } from './schema.ts';

export interface App {
  services: Services;
  http: FastifyInstance;
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface AppOptions {
  clock?: Clock;
  log?: Logger;
  /** Folder with the built client; without it only the API is served. */
  clientFolder?: string;
  /** Tell the number of SQL statements of each answer in x-statements: for tests and the bench only. */
  tellStatements?: boolean;
}

/** The whole program, not yet listening. What main and every test start. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const services = await openServices(config, options);
  const http = await createHttp(services, options.tellStatements);
  const apollo = createGraphqlServer<Context>(await createSchema(), services.log);
  await apollo.start();
  await http.register(healthRoutes(services));
  await http.register(graphqlRoute(apollo, (request, reply) => contextOf(services, request, reply)));
  if (options.clientFolder) await http.register(clientRoutes(options.clientFolder));
  const transport = config.SMTP_URL ? smtpTransport({ ...config, SMTP_URL: config.SMTP_URL }) : keptInOutbox;
  const mailer = startMailer(services, transport);
  return {
    services,
    http,
    listen: async () => {
      await http.listen({ port: config.PORT, host: config.HOST });
      return `http://localhost:${(http.server.address() as AddressInfo).port}`;
    },
    close: async () => {
      await http.close();
      await mailer.stop();
      transport.close();
      await apollo.stop();
      await services.database.close();
    },
  };
}

async function openServices(config: Config, options: AppOptions): Promise<Services> {
  const services: Services = {
    config,
    clock: options.clock ?? systemClock,
    log: options.log ?? createLog(config.LOG_LEVEL),
    database: await Database.open({
      url: config.DATABASE_URL,
      folder: config.DATA_DIR,
      entities,
      migrations,
    }),
    files: new FolderStore(join(config.DATA_DIR, 'files')),
    demo: false,
  };
  return { ...services, demo: await firstStart(services) };
}

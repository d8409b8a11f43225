import 'reflect-metadata';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './access/context.ts';
import type { Config } from './config.ts';
import { entities } from './database/entities.ts';
import { firstStart } from './database/first-start.ts';
import { migrations } from './database/migrations/index.ts';
import { cleanUploads } from './documents/clean-uploads.ts';
import { fileRoutes } from './documents/file.routes.ts';
import { uploadRoutes } from './documents/upload.routes.ts';
import { addendumRoutes } from './contract-text/addendum.routes.ts';
import { inboundMailRoutes } from './intake/inbound-mail.routes.ts';
import { takeMail } from './intake/take-mail.ts';
import { calendarRoutes } from './meetings/calendar.routes.ts';
import { forgetMails } from './notifications/forget-mails.ts';
import { sendDigests } from './notifications/send-digests.ts';
import { minutesRoutes } from './meetings/minutes.routes.ts';
import { overviewRoutes } from './overviews/overview.routes.ts';
import { registerFileRoutes } from './register-files/register-file.routes.ts';
import { notaRoutes } from './nota/nota.routes.ts';
import { sendOutbox } from './notifications/send-outbox.ts';
import { pageHead } from './page-head.ts';
import { contextOf, contextOfSocket } from './people/request-context.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { clientRoutes, explorerPage } from './platform/client-routes.ts';
import type { Services } from './platform/context.ts';
import { Database } from './platform/database.ts';
import { FolderStore } from './platform/folder-store.ts';
import { graphqlRoute } from './platform/graphql-route.ts';
import { createGraphqlServer, tell } from './platform/graphql-server.ts';
import { graphqlSocket } from './platform/graphql-socket.ts';
import { healthRoutes } from './platform/health-routes.ts';
import { createHttp } from './platform/http.ts';
import { LiveEvents } from './platform/live/live-events.ts';
import { redisBridge } from './platform/live/redis-bridge.ts';
import { createLog } from './platform/log.ts';
import { keptInOutbox, smtpTransport } from './platform/mail-transport.ts';
import { repeat } from './platform/repeat.ts';
import { S3Store } from './platform/s3-store.ts';
import { securityTxt } from './platform/security-txt.ts';
import { reachRoutes } from './reach/reach.routes.ts';
import { sendReminders } from './reach/send-reminders.ts';
import { createSchema } from './schema.ts';
import { unsubscribeRoutes } from './subscriptions/unsubscribe.routes.ts';

export interface App {
  services: Services;
  http: FastifyInstance;
  /** Where mail comes in by SMTP; null when none does. */
  mailPort: number | null;
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
  const schema = await createSchema();
  const apollo = createGraphqlServer<Context>(schema, services.log);
  await apollo.start();
  const context = (request: FastifyRequest, reply: FastifyReply) => contextOf(services, request, reply);
  await http.register(healthRoutes(services));
  await http.register(securityTxt(services));
  const explorer =
    services.demo && options.clientFolder ? await explorerPage(options.clientFolder) : undefined;
  await http.register(graphqlRoute(apollo, context, explorer));
  await filesAndLinks(http, services, context);
  if (options.clientFolder)
    await http.register(clientRoutes(options.clientFolder, (...page) => pageHead(services, ...page)));
  const stopLive = livePages(http, services, schema);
  const housekeeping = startHousekeeping(services);
  const mail = await takeMail(services);
  return {
    services,
    http,
    mailPort: mail.port,
    listen: async () => {
      await http.listen({ port: config.PORT, host: config.HOST });
      return `http://localhost:${(http.server.address() as AddressInfo).port}`;
    },
    close: async () => {
      await stopLive();
      await http.close();
      await mail.stop();
      await housekeeping.stop();
      await apollo.stop();
      await services.live.close();
      await services.database.close();
    },
  };
}

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** What is asked for by an address of its own, without GraphQL. */
async function filesAndLinks(http: FastifyInstance, services: Services, context: ContextOf): Promise<void> {
  await http.register(uploadRoutes(context, services.config.MAX_UPLOAD_MB * 1024 * 1024));
  await http.register(fileRoutes(context));
  await http.register(inboundMailRoutes(context));
  await http.register(calendarRoutes(context));
  await http.register(addendumRoutes(context));
  await http.register(reachRoutes(context));
  await http.register(unsubscribeRoutes(services));
  await http.register(minutesRoutes(context));
  await http.register(notaRoutes(context));
  await http.register(overviewRoutes(context));
  await http.register(registerFileRoutes(context));
}

/** Live pages, for who is signed in. */
function livePages(http: FastifyInstance, services: Services, schema: GraphQLSchema): () => Promise<void> {
  return graphqlSocket(http.server, {
    schema,
    contextOf: (upgrade) => contextOfSocket(services, upgrade),
    mayConnect: ({ actor }) => actor.personId !== null,
    tell: (formatted, error) => tell(formatted, error, services.log),
  });
}

const day = 24 * 60 * 60_000;

/** What runs beside the requests: sending mail, digests and reminders, and removing uploads that were never attached. */
function startHousekeeping(services: Services): { stop: () => Promise<void> } {
  const { config, log } = services;
  const transport = config.SMTP_URL ? smtpTransport({ ...config, SMTP_URL: config.SMTP_URL }) : keptInOutbox;
  const mailer = repeat((stopping) => sendOutbox(services, transport, stopping), 2000, log);
  const digester = repeat(() => sendDigests(services), 60_000, log);
  const reminder = repeat(() => sendReminders(services), 60_000, log);
  const forgetter = repeat(() => forgetMails(services), 60_000, log);
  const cleaner = repeat(() => cleanUploads(services), 3_600_000, log);
  const sweeper = repeat(
    () => services.files.sweep(new Date(services.clock.now().getTime() - day)),
    day,
    log,
  );
  return {
    stop: async () => {
      const all = [mailer, digester, reminder, forgetter, cleaner, sweeper];
      await Promise.all(all.map((one) => one.stop()));
      transport.close();
    },
  };
}

async function openServices(config: Config, options: AppOptions): Promise<Services> {
  const log = options.log ?? createLog(config.LOG_LEVEL);
  const services: Services = {
    config,
    clock: options.clock ?? systemClock,
    log,
    database: await Database.open({
      url: config.DATABASE_URL,
      folder: config.DATA_DIR,
      entities,
      migrations,
    }),
    files: config.FILES_S3_URL
      ? new S3Store({ ...config, FILES_S3_URL: config.FILES_S3_URL })
      : new FolderStore(join(config.DATA_DIR, 'files')),
    live: new LiveEvents(config.REDIS_URL ? redisBridge(config.REDIS_URL, config.BASE_URL, log) : undefined),
    demo: false,
  };
  return { ...services, demo: await firstStart(services) };
}

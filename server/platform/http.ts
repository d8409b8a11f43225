import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Services } from './context.ts';
import { countedStatements, countStatements } from './database.ts';

/** The HTTP server with everything that holds for every answer: request id, headers, cookies, refusal of foreign sites. */
export async function createHttp(
  services: Pick<Services, 'config' | 'log'>,
  tellStatements = false,
): Promise<FastifyInstance> {
  const http = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    disableRequestLogging: true,
    trustProxy: services.config.TRUST_PROXY,
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
  });
  http.addHook('onRequest', async (request, reply) => {
    countStatements();
    void reply.header('x-request-id', request.id);
    if (isFromAnotherSite(request.method, request.headers))
      await reply.code(403).send({ error: 'This request comes from another site.' });
  });
  http.addHook('onResponse', async (request, reply) => {
    // No address, no query and no person: the log holds no personal data.
    request.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        statements: countedStatements().length,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
  if (tellStatements) {
    http.addHook(
      'onSend',
      async (_request, reply) => void reply.header('x-statements', countedStatements().length),
    );
  }
  await http.register(cookie);
  await http.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  return http;
}

/** Closes CSRF beside SameSite: browsers tell where a request comes from. */
function isFromAnotherSite(method: string, headers: Record<string, unknown>): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const origin = headers['origin'];
  return typeof origin === 'string' && (!URL.canParse(origin) || new URL(origin).host !== headers['host']);
}

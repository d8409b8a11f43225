import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Services } from './context.ts';
import { countedStatements, countStatements } from './database.ts';
import { refuseConnection, tellError } from './http-errors.ts';
import { securityHeaders } from './security-headers.ts';

/** Answers are packed while somebody waits; the client's own files were packed tighter when it was built. */
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The HTTP server with everything that holds for every answer: request id, headers, cookies, refusal of foreign sites. */
export async function createHttp(
  services: Pick<Services, 'config' | 'log'>,
  tellStatements = false,
): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = services.log;
  const http = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // The proxy in front and no other: what stands further left in X-Forwarded-For was written by the caller.
    trustProxy: services.config.TRUST_PROXY && ((_address, hop) => hop === 0),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    // The largest file over a slow line; who sends slower only keeps a connection busy.
    requestTimeout: 600_000,
    frameworkErrors: tellError,
    clientErrorHandler: refuseConnection,
  });
  http.setErrorHandler(tellError);
  http.setNotFoundHandler((_request, reply) => void reply.code(404).send({ error: 'Not found.' }));
  http.addHook('onRequest', async (request, reply) => {
    countStatements();
    // What may be kept says so itself; a refusal that is kept would outlive its reason.
    void reply
      .headers(securityHeaders)
      .header('cache-control', 'no-store')
      .header('x-request-id', request.id);
    if (isFromAnotherSite(request))
      await reply.code(403).send({ error: 'This request comes from another site.' });
  });
  logAnswers(http);
  endConnectionsOnClose(http);
  if (tellStatements) {
    http.addHook(
      'onSend',
      async (_request, reply) => void reply.header('x-statements', countedStatements().length),
    );
  }
  await http.register(cookie);
  await http.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: fast });
  return http;
}

/** While the program stops, each connection ends with the answer that is under way on it, instead of waiting for a next one. */
function endConnectionsOnClose(http: FastifyInstance): void {
  let closing = false;
  http.addHook('preClose', async () => void (closing = true));
  http.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

/** No address, no query and no person: the log holds no personal data. */
function logAnswers(http: FastifyInstance): void {
  http.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        statements: countedStatements().length,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

/** Closes CSRF beside SameSite: browsers tell where a request comes from. */
function isFromAnotherSite({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
  return comesFromAnotherSite(headers);
}

/** What a browser tells of where a request comes from. */
export function comesFromAnotherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin } = headers;
  return typeof origin === 'string' && (!URL.canParse(origin) || new URL(origin).host !== headers.host);
}

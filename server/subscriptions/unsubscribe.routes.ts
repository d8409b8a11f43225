import type { FastifyPluginAsync } from 'fastify';
import type { Services } from '../platform/context.ts';
import { unsubscribe } from './unsubscribe.ts';

/**
 * POST /uitschrijven/<key>: one click in a mail program (RFC 8058), without a session or a cookie. A GET of the same
 * address is a page with a button, for mail scanners open addresses and would end what nobody wanted to end.
 */
export const unsubscribeRoutes =
  (services: Services): FastifyPluginAsync =>
  async (http) => {
    // What stands in the body is fixed ("List-Unsubscribe=One-Click"), so it is taken in any form and not read.
    http.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, _body, done) =>
      done(null, undefined),
    );
    http.post<{ Params: { token: string } }>('/uitschrijven/:token', async (request, reply) => {
      await unsubscribe(services, request.params);
      return reply.code(200).type('text/plain; charset=utf-8').send('Afgemeld.\n');
    });
  };

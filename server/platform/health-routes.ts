import type { FastifyPluginAsync } from 'fastify';
import type { Services } from './context.ts';

/** /healthz: the process lives. /readyz: the database answers and every migration has run. */
export const healthRoutes =
  (services: Services): FastifyPluginAsync =>
  async (http) => {
    http.get('/healthz', async () => ({ status: 'alive' }));
    http.get('/readyz', async (_request, reply) => {
      const ready = await services.database.ready().catch(() => false);
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
    });
  };

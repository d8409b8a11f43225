import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Addendum } from './addendum.entity.ts';
import { addendumFile } from './addendum-file.ts';

/** GET /documents/addenda/ID.pdf: an addendum as a tagged PDF, for everybody. */
export const addendumRoutes =
  (context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { id: string } }>(
      '/documents/addenda/:id(^[0-9a-f-]{36}).pdf',
      async (request, reply) => {
        const ctx = await context(request, reply);
        const addendum = await db(ctx).findOneBy(Addendum, { id: request.params.id });
        if (!addendum) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="addendum-${addendum.number}.pdf"`)
          .header('cache-control', 'private, no-cache')
          .send(await addendumFile(ctx, addendum));
      },
    );
  };

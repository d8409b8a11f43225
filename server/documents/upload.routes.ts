import multipart from '@fastify/multipart';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { receiveUpload, refuseTooMany, UploadRefusal } from './receive-upload.ts';

const statusOf: Partial<Record<UploadRefusal['code'], number>> = {
  FILE_TOO_LARGE: 413,
  TOO_MANY_UPLOADS: 429,
};

/**
 * GET /uploads tells the largest file, so that nobody waits for one that is too large.
 * POST /uploads: one file as multipart form field "file", from somebody who is signed in. Answers 201 with the id for
 * addDocument, or 4xx with { code, limit }: FILE_TOO_LARGE, FILE_TYPE, FILE_EMPTY, TOO_MANY_UPLOADS.
 */
export const uploadRoutes =
  (
    contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
    maxBytes: number,
  ): FastifyPluginAsync =>
  async (http) => {
    await http.register(multipart, { limits: { files: 1, fields: 0, fileSize: maxBytes, headerPairs: 50 } });
    http.get('/uploads', (_request, reply) => reply.header('cache-control', 'no-cache').send({ maxBytes }));
    http.post('/uploads', async (request, reply) => {
      const ctx = await contextOf(request, reply);
      if (!ctx.actor.personId) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
      if (!request.isMultipart()) return reply.code(415).send({ code: 'FILE_EMPTY' });
      try {
        await refuseTooMany(ctx);
        const part = await request.file();
        if (!part) throw new UploadRefusal('FILE_EMPTY');
        const { id, fileName, mediaType, bytes } = await receiveUpload(ctx, part.file, part.filename);
        return await reply.code(201).send({ id, fileName, mediaType, bytes });
      } catch (error) {
        if (!(error instanceof UploadRefusal)) throw error;
        const limit = ctx.config.MAX_UPLOAD_MB;
        return reply.code(statusOf[error.code] ?? 422).send({ code: error.code, limit });
      } finally {
        // What is left of a refused file is thrown away, or the connection would wait for it for ever.
        request.raw.unpipe().resume();
      }
    });
  };

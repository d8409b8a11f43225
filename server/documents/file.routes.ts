import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { hasVersion, mayAnswerRange, rangeOf } from '../platform/etag-range.ts';
import type { DocumentVersion } from './document-version.entity.ts';
import { findFile } from './document.queries.ts';
import { contentDisposition } from './file-name.ts';

/** Only these are shown in the browser itself; everything else is offered for saving. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** Files by an address that names document, version and file; who may read the document may open it, asked each time. */
export const fileRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.route<{ Params: { id: string; number: string } }>({
      // HEAD is answered here too: fastify would open the whole file for it and throw it away.
      method: ['GET', 'HEAD'],
      url: '/documents/:id/:number/*',
      // Packed, the bytes would be others than the ETag and the ranges speak of.
      compress: false,
      handler: async (request, reply) => {
        const ctx = await contextOf(request, reply);
        const { id, number } = request.params;
        const file = /^\d{1,6}$/.test(number) ? await findFile(ctx, id, Number(number)) : null;
        if (!file) return reply.code(404).send({ error: 'Not found.' });
        return sendFile(ctx, request, reply, file);
      },
    });
  };

async function sendFile(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  file: DocumentVersion,
): Promise<FastifyReply> {
  const etag = `"${file.sha256}"`;
  void reply
    .header('etag', etag)
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'private, no-cache')
    .header(
      'content-disposition',
      contentDisposition(file.fileName, shown.has(file.mediaType) ? 'inline' : 'attachment'),
    )
    .type(file.mediaType);
  if (hasVersion(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (request.method === 'HEAD') return reply.header('content-length', file.bytes).send();
  const range = mayAnswerRange(request.headers['if-range'] as string | undefined, etag)
    ? rangeOf(request.headers.range, file.bytes)
    : null;
  if (range === 'unsatisfiable')
    return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
  if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  void reply.header('content-length', end - start + 1);
  return reply.send(await ctx.files.read(file.fileKey, range ?? undefined));
}

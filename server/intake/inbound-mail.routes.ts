import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { contentDisposition } from '../documents/file-name.ts';
import { db } from '../platform/context.ts';
import { InboundFile } from './inbound-file.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import { findInboundMail } from './inbound-mail.queries.ts';

type MailRequest = FastifyRequest<{ Params: { id: string; file?: string } }>;

/** The original of a mail, and its attachments: for who may read the mail, always to be saved and never shown. */
export const inboundMailRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get('/inbound-mail/:id/original.eml', { compress: false }, async (request: MailRequest, reply) => {
      const ctx = await contextOf(request, reply);
      const mail = await findInboundMail(ctx, request.params.id);
      if (!mail) return reply.code(404).send({ error: 'Not found.' });
      // As bytes of no known kind: a mail can hold pages and programs.
      return send(ctx, reply, mail, `mail-${mail.id}.eml`, 'application/octet-stream');
    });
    http.get('/inbound-mail/:id/files/:file', { compress: false }, async (request: MailRequest, reply) => {
      const ctx = await contextOf(request, reply);
      const mail: InboundMail | null = await findInboundMail(ctx, request.params.id);
      const where = { id: request.params.file ?? '', mailId: mail?.id ?? '' };
      const file = mail && (await db(ctx).findOneBy(InboundFile, where));
      if (!file?.fileKey || !file.mediaType) return reply.code(404).send({ error: 'Not found.' });
      return send(ctx, reply, { fileKey: file.fileKey, bytes: file.bytes }, file.fileName, file.mediaType);
    });
  };

async function send(
  ctx: Context,
  reply: FastifyReply,
  { fileKey, bytes }: Pick<InboundMail, 'fileKey' | 'bytes'>,
  name: string,
  type: string,
): Promise<FastifyReply> {
  void reply
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', contentDisposition(name))
    .header('content-length', bytes)
    .type(type);
  return reply.send(await ctx.files.read(fileKey));
}

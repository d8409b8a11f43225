import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { proposalByNumber } from '../proposals/proposal.queries.ts';
import { Region } from '../regions/region.entity.ts';
import { notaPdf } from './nota-pdf.ts';
import { notaCsv, notaWorkbook } from './nota-sheets.ts';
import type { Nota } from './nota.entity.ts';
import { notasOfProposal } from './nota.queries.ts';

interface Format {
  mediaType: string;
  shown: 'inline' | 'attachment';
  write: (nota: Nota) => Promise<Buffer | string>;
}

const formats: Record<string, Format> = {
  pdf: { mediaType: 'application/pdf', shown: 'inline', write: notaPdf },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    shown: 'attachment',
    write: notaWorkbook,
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    shown: 'attachment',
    write: (nota) => Promise.resolve(notaCsv(nota)),
  },
};

/** GET /nota/owo/2024-03/1.pdf (or .xlsx, .csv): a published nota as a file, for who may read it. */
export const notaRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { region: string; proposal: string; number: string; format: string } }>(
      '/nota/:region/:proposal/:number(^\\d{1,4}).:format(^pdf|xlsx|csv)',
      async (request, reply) => {
        const ctx = await contextOf(request, reply);
        const { region: slug, proposal, number, format } = request.params;
        const nota = await findNota(ctx, slug, proposal, Number(number));
        const as = formats[format];
        if (!nota || !as) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
        const name = `nota-van-beantwoording-${slug}-${proposal}-${number}.${format}`;
        return reply
          .type(as.mediaType)
          .header('content-disposition', `${as.shown}; filename="${name}"`)
          .header('cache-control', 'private, no-cache')
          .send(await as.write(nota));
      },
    );
  };

async function findNota(ctx: Context, slug: string, proposal: string, number: number): Promise<Nota | null> {
  const region = await db(ctx).findOneBy(Region, { slug });
  const found = region && (await proposalByNumber(ctx, region.id, proposal));
  const notas = found ? await notasOfProposal(ctx).load(found.id) : [];
  return notas.find((nota) => nota.number === number) ?? null;
}

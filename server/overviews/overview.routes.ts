import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';
import { Overview, OverviewState } from './overview.entity.ts';
import { overviewCsv, overviewPdf } from './overview-file.ts';

interface Format {
  mediaType: string;
  shown: 'inline' | 'attachment';
  write: (overview: Overview) => Promise<Buffer> | string;
}

const formats: Record<string, Format> = {
  pdf: { mediaType: 'application/pdf', shown: 'inline', write: overviewPdf },
  csv: { mediaType: 'text/csv; charset=utf-8', shown: 'attachment', write: overviewCsv },
};

/** GET /overview/owo/2023/1.pdf (or .csv): a published yearly overview as a file, for everybody. */
export const overviewRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { region: string; year: string; number: string; format: string } }>(
      '/overview/:region/:year(^\\d{4})/:number(^\\d{1,4}).:format(^pdf|csv)',
      async (request, reply) => {
        const ctx = await contextOf(request, reply);
        const { region: slug, year, number, format } = request.params;
        const overview = await findPublished(ctx, slug, Number(year), Number(number));
        const as = formats[format];
        if (!overview || !as) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
        return reply
          .type(as.mediaType)
          .header(
            'content-disposition',
            `${as.shown}; filename="jaaroverzicht-${slug}-${year}-${number}.${format}"`,
          )
          .header('cache-control', 'private, no-cache')
          .send(await as.write(overview));
      },
    );
  };

async function findPublished(
  ctx: Context,
  slug: string,
  year: number,
  number: number,
): Promise<Overview | null> {
  const region = await db(ctx).findOneBy(Region, { slug });
  if (!region) return null;
  return db(ctx).findOneBy(Overview, { regionId: region.id, year, number, state: OverviewState.PUBLISHED });
}

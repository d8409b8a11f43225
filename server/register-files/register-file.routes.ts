import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { writeCsv, writeWorkbook } from '../platform/spreadsheet.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { Region } from '../regions/region.entity.ts';
import { registerSheets } from './export-register.ts';

interface Asked {
  Params: { region: string; table?: string };
  Querystring: { op?: string; bekend?: string };
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * GET /register/owo.xlsx and /register/owo/contracts.csv: what the caller may see of the register, in the columns of the
 * import. ?op=2023-12-31 is what held on that day, ?bekend=2024-02-01 as it was known at the end of that day; both are
 * for the staff and providers, everybody else reads what holds today.
 */
export const registerFileRoutes =
  (contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    const answer = async (request: FastifyRequest<Asked>, reply: FastifyReply) => {
      const ctx = await contextOf(request, reply);
      const { region: slug, table } = request.params;
      const { op = null, bekend = null } = request.query;
      const wrong = [op, bekend].some((date) => date !== null && !isDate(date));
      if (wrong) return reply.code(400).type('text/plain; charset=utf-8').send('Dates are YYYY-MM-DD.');
      const region = await db(ctx).findOneBy(Region, { slug });
      const sheets = region ? await registerSheets(ctx, region.id, { on: op, knownOn: bekend }) : [];
      const sheet = sheets.find(({ name }) => name === table);
      if (!region || (table && !sheet))
        return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
      const name = sheet ? `${slug}-${sheet.name}.csv` : `register-${slug}.xlsx`;
      return reply
        .type(sheet ? 'text/csv; charset=utf-8' : xlsx)
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-cache')
        .send(sheet ? writeCsv(sheet) : await writeWorkbook(sheets, ctx.clock.now()));
    };
    http.get<Asked>('/register/:region(^[a-z0-9-]+).xlsx', answer);
    http.get<Asked>('/register/:region(^[a-z0-9-]+)/:table(^[a-z_]+).csv', answer);
  };

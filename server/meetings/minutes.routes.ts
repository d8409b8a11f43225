import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { writePdf } from '../platform/pdf/write-pdf.ts';
import { Region } from '../regions/region.entity.ts';
import { MeetingState } from './meeting.entity.ts';
import { meetingOn } from './meeting.queries.ts';
import { minutesPdf } from './minutes-pdf.ts';

export const minutesPath = (slug: string, date: string): string => `/minutes/${slug}/${date}.pdf`;

/** GET /minutes/owo/2023-10-31.pdf: the adopted minutes, the same for everybody whoever asks. */
export const minutesRoutes =
  (context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { region: string; date: string } }>(
      '/minutes/:region/:date(^\\d{4}-\\d{2}-\\d{2}).pdf',
      async (request, reply) => {
        const ctx = { ...(await context(request, reply)), actor: visitor };
        const { region: slug, date } = request.params;
        const region = await db(ctx).findOneBy(Region, { slug });
        const meeting = region && (await meetingOn(ctx, region.id, date));
        if (!region || !meeting?.minutes || meeting.state !== MeetingState.MINUTES_ADOPTED)
          return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="verslag-${slug}-${date}.pdf"`)
          .header('cache-control', 'private, no-cache')
          .send(await writePdf(await minutesPdf(ctx, region, meeting)));
      },
    );
  };

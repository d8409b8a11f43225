import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';
import { calendarFile } from './calendar-file.ts';
import { meetingPolicy } from './meeting.policy.ts';
import { meetingOn } from './meeting.queries.ts';

/** GET /calendar/owo/2023-10-31.ics: the meeting as a calendar file, for who may see the meeting. */
export const calendarRoutes =
  (context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): FastifyPluginAsync =>
  async (http) => {
    http.get<{ Params: { region: string; date: string } }>(
      '/calendar/:region/:date(^\\d{4}-\\d{2}-\\d{2}).ics',
      async (request, reply) => {
        const ctx = await context(request, reply);
        const { region: slug, date } = request.params;
        const region = await db(ctx).findOneBy(Region, { slug });
        const meeting = region && (await meetingOn(ctx, region.id, date));
        if (!meeting) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
        const file = calendarFile({
          meeting,
          regionName: region.name,
          page: `${ctx.config.BASE_URL}/${slug}/vergaderingen/${date}`,
          withLink: meetingPolicy.readPapers(ctx.actor, meeting),
          now: ctx.clock.now(),
        });
        return reply
          .type('text/calendar; charset=utf-8')
          .header('content-disposition', `attachment; filename="overlegtafel-${slug}-${date}.ics"`)
          .header('cache-control', 'private, no-cache')
          .send(file);
      },
    );
  };

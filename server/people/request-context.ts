import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { readSessionToken, writeSessionToken } from '../access/session-cookie.ts';
import { findSession } from '../access/sessions.ts';
import type { Services } from '../platform/context.ts';
import { actorOf } from './actor-of.ts';

/** The context of one HTTP request: services, loaders of its own, and the actor of its session cookie. */
export async function contextOf(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const ctx: Context = {
    ...services,
    requestId: request.id,
    ip: request.ip,
    loaders: new Map(),
    session: null,
    actor: visitor,
    setSessionToken: (token) => writeSessionToken(services.config, reply, token),
  };
  const session = await findSession(services, readSessionToken(services.config, request));
  const actor = session && (await actorOf(ctx, session));
  return actor ? Object.assign(ctx, { session, actor }) : ctx;
}

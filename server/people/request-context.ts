import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { readSessionToken, writeSessionToken } from '../access/session-cookie.ts';
import { findSession } from '../access/sessions.ts';
import type { Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { actorOf } from './actor-of.ts';

/** The context of one HTTP request: services, loaders of its own, and the actor of its session cookie. */
export function contextOf(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const token = readSessionToken(services.config, request);
  return contextOfSession(services, token, {
    requestId: request.id,
    ip: request.ip,
    setSessionToken: (given) => writeSessionToken(services.config, reply, given),
  });
}

/** The context of one event on a WebSocket: made afresh each time, for a session can end and a role too. */
export function contextOfSocket(services: Services, upgrade: IncomingMessage): Promise<Context> {
  const pairs = (upgrade.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const cookies = Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
  return contextOfSession(services, readSessionToken(services.config, { cookies }), {
    requestId: newId(),
    ip: upgrade.socket.remoteAddress ?? '',
    setSessionToken: () => {
      throw new Error('a socket sets no cookie');
    },
  });
}

async function contextOfSession(
  services: Services,
  token: string | undefined,
  request: Pick<Context, 'requestId' | 'ip' | 'setSessionToken'>,
): Promise<Context> {
  const ctx: Context = { ...services, ...request, loaders: new Map(), session: null, actor: visitor };
  const session = await findSession(services, token);
  const actor = session && (await actorOf(ctx, session));
  return actor ? Object.assign(ctx, { session, actor }) : ctx;
}

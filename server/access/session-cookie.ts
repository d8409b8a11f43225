import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocal, type Config } from '../config.ts';

/** Everywhere but on one's own machine, where browsers would drop a Secure cookie that came by http. */
const secure = (config: Config) => !isLocal(config.BASE_URL);

/** The __Host- prefix pins the cookie to this host: no subdomain can set one over it. */
const cookieName = (config: Config) => (secure(config) ? '__Host-oerlis' : 'oerlis');

export function readSessionToken(
  config: Config,
  request: Pick<FastifyRequest, 'cookies'>,
): string | undefined {
  return request.cookies[cookieName(config)];
}

/** HttpOnly and SameSite=Lax: no script reads it, and no other site's form sends it. */
export function writeSessionToken(config: Config, reply: FastifyReply, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: secure(config) };
  if (token) void reply.setCookie(cookieName(config), token, { ...options, maxAge: 7 * 24 * 3600 });
  else void reply.clearCookie(cookieName(config), options);
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

const secure = (config: Config) => config.BASE_URL.startsWith('https:');

/** Behind https the __Host- prefix pins the cookie to this host; on localhost browsers refuse Secure. */
const cookieName = (config: Config) => (secure(config) ? '__Host-oerlis' : 'oerlis');

export function readSessionToken(config: Config, request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(config)];
}

/** HttpOnly and SameSite=Lax: no script reads it, and no other site's form sends it. */
export function writeSessionToken(config: Config, reply: FastifyReply, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: secure(config) };
  if (token) void reply.setCookie(cookieName(config), token, { ...options, maxAge: 7 * 24 * 3600 });
  else void reply.clearCookie(cookieName(config), options);
}

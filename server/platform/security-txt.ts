import type { FastifyPluginAsync } from 'fastify';
import type { Services } from './context.ts';

const days = 24 * 60 * 60 * 1000;

/** /.well-known/security.txt (RFC 9116): where to report a leak. It never expires while the portal runs. */
export const securityTxt =
  ({ config, clock }: Pick<Services, 'config' | 'clock'>): FastifyPluginAsync =>
  async (http) => {
    const sender = /[^\s<>]+@[^\s<>]+/.exec(config.MAIL_FROM)?.[0] ?? '';
    const lines = () => [
      `Contact: ${config.SECURITY_CONTACT ?? `mailto:${sender}`}`,
      `Expires: ${new Date(clock.now().getTime() + 90 * days).toISOString()}`,
      'Preferred-Languages: nl, fy, en',
      `Canonical: ${config.BASE_URL}/.well-known/security.txt`,
    ];
    http.get('/.well-known/security.txt', (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(`${lines().join('\n')}\n`),
    );
  };

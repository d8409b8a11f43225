import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/** The built client. Files with a hash in their name stay a year; every other address is a page of the client. */
export const clientRoutes =
  (folder: string): FastifyPluginAsync =>
  async (http) => {
    const page = await readFile(join(folder, 'index.html'));
    await http.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
    });
    http.get('/*', (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
  };

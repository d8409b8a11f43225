import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/** The built client. Files with a hash in their name stay a year; every other address is a page of the client. */
export const clientRoutes =
  (folder: string): FastifyPluginAsync =>
  async (http) => {
    const page = await readFile(join(folder, 'index.html'));
    const beside = (await readdir(folder)).filter((name) =>
      /^[a-z][\w-]*\.(svg|png|ico|txt|webmanifest)$/.test(name),
    );
    await http.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
    });
    for (const name of beside)
      http.get(`/${name}`, (_request, reply) =>
        reply.sendFile(name, folder, { maxAge: '1d', immutable: false }),
      );
    http.get('/*', (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
  };

/** GraphiQL, built with the client. */
export const explorerPage = (folder: string): Promise<Buffer> => readFile(join(folder, 'graphiql.html'));

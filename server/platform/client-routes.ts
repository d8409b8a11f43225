import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/** What goes into the head of a page; its language is also that of the document. */
interface Head {
  title: string;
  description: string;
  language: string;
}

/** The built client. Files with a hash in their name stay a year; every other address is a page of the client. */
export const clientRoutes =
  (folder: string, headOf: (requestId: string, path: string) => Promise<Head | null>): FastifyPluginAsync =>
  async (http) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
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
    http.get('/*', async (request, reply) => {
      const head = await headOf(request.id, request.url.split('?')[0] ?? '/');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(head ? withHead(page, head) : page);
    });
  };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page with a head of its own; the rest is drawn by its script. */
function withHead(page: string, { title, description, language }: Head): string {
  const summary = description.replace(/\s+/g, ' ').slice(0, 300);
  return page
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(language)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} – Oerlis</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, start: string) => start + escaped(summary));
}

/** GraphiQL, built with the client. */
export const explorerPage = (folder: string): Promise<Buffer> => readFile(join(folder, 'graphiql.html'));

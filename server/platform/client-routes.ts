import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { Language } from './language.ts';

/** The language of a page, and what goes into its head instead of what stands there for every page. */
interface Head {
  language: Language;
  description: string;
  title?: string;
}
type HeadOf = (requestId: string, path: string, chosen: Language | undefined) => Promise<Head>;

/** What the reader chose on this device (client/app/language-choice.ts). */
const languageCookie = 'oerlis-language';

/**
 * The built client, in each language apart: the server chooses. Files with a hash in their name stay a year; every other
 * address is a page of the client.
 */
export const clientRoutes =
  (folder: string, headOf: HeadOf): FastifyPluginAsync =>
  async (http) => {
    const pages = await pagesIn(folder);
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
      const chosen = languages.find((language) => language === request.cookies[languageCookie]);
      const head = await headOf(request.id, request.url.split('?')[0] ?? '/', chosen);
      return reply
        .type('text/html; charset=utf-8')
        .headers({ 'cache-control': 'no-cache', 'content-language': head.language, vary: 'cookie' })
        .send(withHead(pages[head.language], head));
    });
  };

const languages = Object.values(Language);

/** index.nl.html and its like, each with the files of its own language. */
async function pagesIn(folder: string): Promise<Record<Language, string>> {
  const page = (language: Language) => readFile(join(folder, `index.${language}.html`), 'utf8');
  const [nl, fy, en] = await Promise.all([page(Language.nl), page(Language.fy), page(Language.en)]);
  return { nl, fy, en };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page with a head of its own; the rest is drawn by its script. */
function withHead(page: string, { title, description }: Head): string {
  const summary = description.replace(/\s+/g, ' ').slice(0, 300);
  return page
    .replace(/<title>[^<]*<\/title>/, (own) => (title ? `<title>${escaped(title)} – Oerlis</title>` : own))
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, start: string) => start + escaped(summary));
}

/** GraphiQL, built with the client. */
export const explorerPage = (folder: string): Promise<Buffer> => readFile(join(folder, 'graphiql.html'));

import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

type ContextOf<Context> = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** GraphQL over HTTP at /graphql, as its specification has it: JSON by POST, queries also by GET. */
export const graphqlRoute =
  <Context extends BaseContext>(
    apollo: ApolloServer<Context>,
    contextOf: ContextOf<Context>,
    /** The page that a browser gets at this address; none outside the demo. */
    explorer?: Buffer,
  ): FastifyPluginAsync =>
  async (http) => {
    // Forms and plain text can be sent by any site without asking; they are not read.
    http.removeContentTypeParser('text/plain');
    http.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        if (explorer && request.method === 'GET' && wantsPage(request)) {
          return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(explorer);
        }
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers: headersOf(request),
            search: searchOf(request.url),
            body: request.body,
          },
          context: () => contextOf(request, reply),
        });
        void reply.header('cache-control', 'no-store');
        for (const [name, value] of answer.headers) void reply.header(name, value);
        return reply.code(answer.status ?? 200).send(textOf(answer));
      },
    });
  };

/** A browser that was pointed here asks for HTML and brings no query. */
function wantsPage(request: FastifyRequest): boolean {
  return !searchOf(request.url).includes('query=') && (request.headers.accept ?? '').includes('text/html');
}

/** Read from the address itself: the Host header can be anything, so no URL is built with it. */
function searchOf(address: string): string {
  const start = address.indexOf('?');
  return start < 0 ? '' : address.slice(start);
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function textOf({ body }: HTTPGraphQLResponse): string {
  if (body.kind === 'complete') return body.string;
  throw new Error('This schema delivers nothing in parts.');
}

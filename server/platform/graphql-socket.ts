import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer } from 'graphql-ws/use/ws';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { WebSocketServer } from 'ws';
import { comesFromAnotherSite } from './http.ts';
import { readSubscription } from './read-subscription.ts';
import { subscribeAfresh } from './subscribe-afresh.ts';

export interface SocketOptions<Context> {
  schema: GraphQLSchema;
  /** Who asks, read again for each event: a session can end and a role too. */
  contextOf: (upgrade: IncomingMessage) => Promise<Context>;
  /** Whether somebody may open a connection at all. */
  mayConnect: (context: Context) => boolean;
  tell: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Open connections of one server, subscriptions on one of them, and bytes in one message. */
const limits = { connections: 2000, subscriptions: 10, message: 64 * 1024 };

/** Live pages: subscriptions over WebSocket (graphql-transport-ws) at /graphql, on the port of the portal itself. */
export function graphqlSocket<Context>(http: Server, options: SocketOptions<Context>): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.message,
    perMessageDeflate: false,
  });
  const { schema, contextOf, mayConnect, tell } = options;
  const serving = useServer(
    {
      schema,
      onConnect: async ({ extra }) => mayConnect(await contextOf(extra.request)),
      onSubscribe: (ctx, _id, payload) => {
        const tooMany = Object.keys(ctx.subscriptions).length >= limits.subscriptions;
        if (tooMany) return [new GraphQLError(`At most ${limits.subscriptions} subscriptions at once.`)];
        return readSubscription(schema, payload, ctx.extra.request);
      },
      subscribe: (args) => subscribeAfresh(args, () => contextOf(args.contextValue as IncomingMessage)),
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => tell(toldOf(error), error)),
      onNext: (_ctx, _id, _payload, _args, result) => ({
        ...result,
        ...(result.errors && { errors: result.errors.map((error) => tell(toldOf(error), error)) }),
      }),
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const status = refusalOf(request, sockets.clients.size);
    if (status) return refuse(socket, status);
    sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
  };
  http.on('upgrade', upgrade);
  return async () => {
    http.off('upgrade', upgrade);
    await serving.dispose();
    for (const client of sockets.clients) client.terminate();
  };
}

const toldOf = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError =>
  error instanceof GraphQLError ? error.toJSON() : error;

/**
 * A browser sends our cookie along with a WebSocket that another site opens, and no CORS stops it; what stops it is that
 * it must tell its Origin. Every browser does; who tells none is none, and has nothing to open here.
 */
function refusalOf({ url = '', headers }: IncomingMessage, open: number): string | undefined {
  if (url.split('?')[0] !== '/graphql') return '404 Not Found';
  if (!headers.origin || comesFromAnotherSite(headers)) return '403 Forbidden';
  return open >= limits.connections ? '503 Service Unavailable' : undefined;
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

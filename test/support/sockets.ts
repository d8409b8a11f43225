import { WebSocket } from 'ws';

/** What came over a socket. */
export interface Heard {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

export interface Socket {
  /** Everything that was told so far. */
  heard: Heard[];
  subscribe: (query: string, variables: Record<string, unknown>) => Socket;
  next: () => Promise<Heard>;
  /** The code of the error that the subscription was refused with. */
  refused: () => Promise<unknown>;
  /** The code that the server closed the connection with. */
  closed: () => Promise<number>;
  close: () => void;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries again until it is so, for ten seconds. */
export async function until(so: () => Promise<boolean>): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (await so()) return;
    await pause(50);
  }
  throw new Error('it never came to that');
}

/** A connection of the live pages, as a browser opens it: with a cookie, and its origin. */
export async function openSocket(url: string, { cookie }: { cookie?: string | undefined }): Promise<Socket> {
  const headers = { origin: url, ...(cookie && { cookie }) };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const heard: Heard[] = [];
  const refusals: unknown[] = [];
  let read = 0;
  let code: number | undefined;
  let ready = false;
  socket.on('error', () => undefined);
  socket.on('close', (given: number) => (code = given));
  socket.on('message', (message: Buffer) => {
    const { type, payload } = JSON.parse(message.toString()) as { type: string; payload: never };
    if (type === 'connection_ack') ready = true;
    if (type === 'next') heard.push(payload);
    if (type === 'error') refusals.push((payload as Heard['errors'])?.[0]?.extensions?.['code']);
  });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  await until(async () => ready || code !== undefined);
  const one: Socket = {
    heard,
    subscribe: (query, variables) => {
      const id = `${Math.random()}`;
      if (ready) socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
      return one;
    },
    next: async () => {
      await until(async () => heard.length > read);
      return heard[read++]!;
    },
    refused: async () => {
      const codes = () => [
        ...refusals,
        ...heard.flatMap(({ errors }) => errors?.[0]?.extensions?.['code'] ?? []),
      ];
      await until(async () => codes().length > 0);
      return codes()[0];
    },
    closed: async () => {
      await until(async () => code !== undefined);
      return code!;
    },
    close: () => socket.terminate(),
  };
  return one;
}

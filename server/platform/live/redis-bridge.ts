import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { LiveBridge, LiveEvent } from './live-events.ts';

/**
 * Carries events between the servers of one portal through Redis. The name of the channel holds the address of the
 * portal, so that two portals on one Redis do not hear each other. Redis keeps nothing: who was away reloads the page.
 */
export function redisBridge(url: string, portal: string, log: Logger): LiveBridge {
  const channel = `oerlis.live.${portal}`;
  const options = { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true };
  const publisher = new Redis(url, options);
  const listener = new Redis(url, { ...options, maxRetriesPerRequest: null, enableOfflineQueue: true });
  for (const connection of [publisher, listener]) {
    connection.on('error', ({ message }: Error) => log.warn({ message }, 'the Redis of the live pages'));
    connection.connect().catch(() => undefined);
  }
  listener.subscribe(channel).catch(() => undefined);
  return {
    publish: async (topic, event) =>
      void (await publisher.publish(channel, JSON.stringify({ topic, event }))),
    onEvent: (deliver) =>
      listener.on('message', (_channel, message) => {
        const told = read(message);
        if (told) deliver(told.topic, told.event);
      }),
    close: async () => {
      publisher.disconnect();
      listener.disconnect();
    },
  };
}

function read(message: string): { topic: string; event: LiveEvent } | undefined {
  try {
    const told = JSON.parse(message) as { topic?: unknown; event?: LiveEvent };
    return typeof told.topic === 'string' && told.event
      ? { topic: told.topic, event: told.event }
      : undefined;
  } catch {
    return undefined;
  }
}

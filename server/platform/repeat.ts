import type { Logger } from 'pino';

/** Work that comes back after a pause until stopped; stopping waits for what is under way. */
export function repeat(
  work: () => Promise<unknown>,
  pauseMs: number,
  log: Logger,
): { stop: () => Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown>;
  const turn = (): void => {
    running = work()
      .catch((error: unknown) => log.error({ err: error }, 'repeated work failed'))
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, pauseMs);
      });
  };
  turn();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

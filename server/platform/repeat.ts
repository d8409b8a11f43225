import type { Logger } from 'pino';

/** Work that comes back after a pause until stopped; stopping tells it to wind up and waits for what is under way. */
export function repeat(
  work: (stopping: AbortSignal) => Promise<unknown>,
  pauseMs: number,
  log: Logger,
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown>;
  const turn = (): void => {
    running = work(stopping.signal)
      .catch((error: unknown) => log.error({ err: error }, 'repeated work failed'))
      .finally(() => {
        if (!stopping.signal.aborted) timer = setTimeout(turn, pauseMs);
      });
  };
  turn();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

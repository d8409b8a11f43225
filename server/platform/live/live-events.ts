/** What is told: names and ids, never texts. Who hears it reads the rest with the rights of that moment. */
export type LiveEvent = Record<string, string | null>;

/** Carries events between servers: publish here, deliver what any of them published. */
export interface LiveBridge {
  publish: (topic: string, event: LiveEvent) => Promise<void>;
  onEvent: (deliver: (topic: string, event: LiveEvent) => void) => void;
  close: () => Promise<void>;
}

type Listener = (event: LiveEvent) => void;

/** Who listens this far behind is no longer reading. */
const longestQueue = 200;

/** Tells whoever listens to a topic that something changed: in this process, and over a bridge where several servers run. */
export class LiveEvents {
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(private readonly bridge?: LiveBridge) {
    bridge?.onEvent((topic, event) => this.#deliver(topic, event));
  }

  /** Over the bridge every server hears it, this one included; without the bridge at least this one does. */
  publish(topic: string, event: LiveEvent): void {
    if (!this.bridge) return this.#deliver(topic, event);
    this.bridge.publish(topic, event).catch(() => this.#deliver(topic, event));
  }

  /** The events of a topic from now on, until the reader returns. */
  subscribe(topic: string): AsyncIterableIterator<LiveEvent> {
    const waiting: LiveEvent[] = [];
    let wake: (() => void) | undefined;
    const state = { over: false };
    const stop = () => {
      state.over = true;
      this.#leave(topic, hear);
      wake?.();
    };
    const hear: Listener = (event) => {
      waiting.push(event);
      if (waiting.length > longestQueue) stop();
      wake?.();
    };
    this.#join(topic, hear);
    const next = async (): Promise<IteratorResult<LiveEvent>> => {
      while (!state.over && waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return state.over ? { done: true, value: undefined } : { done: false, value: waiting.shift()! };
    };
    return {
      next,
      return: async () => {
        stop();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** How many listen, for tests: who left must be gone. */
  listeners(topic: string): number {
    return this.#listeners.get(topic)?.size ?? 0;
  }

  async close(): Promise<void> {
    await this.bridge?.close();
  }

  #join(topic: string, listener: Listener): void {
    const all = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, all.add(listener));
  }

  #leave(topic: string, listener: Listener): void {
    const all = this.#listeners.get(topic);
    all?.delete(listener);
    if (all?.size === 0) this.#listeners.delete(topic);
  }

  #deliver(topic: string, event: LiveEvent): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener(event);
  }
}

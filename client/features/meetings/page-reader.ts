export interface Following {
  /** Told at once over a socket, by asking now and then, or not at all for now. */
  way: 'live' | 'polling' | 'lost';
  /** When the page last got something new. */
  changedAt?: Date;
}

/** Reads a page again, once at a time: what is asked for meanwhile comes in one reading after it. */
export class PageReader {
  live = false;
  #failed = false;
  #reading = false;
  #again = false;
  #stopped = false;
  #changedAt: Date | undefined;

  /**
   * @param refresh Reads the page and says whether that brought something new; fails when the network is away.
   * @param tell Hears how the page is followed, after every reading.
   */
  constructor(
    private readonly refresh: () => Promise<boolean>,
    private readonly tell: (following: Following) => void,
  ) {}

  readonly read = (): void => {
    this.#again = this.#reading;
    if (!this.#reading && !this.#stopped) void this.#readAll();
  };

  setLive(live: boolean): void {
    this.live = live;
    this.#show();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #readAll(): Promise<void> {
    this.#reading = true;
    try {
      if (await this.refresh()) this.#changedAt = new Date();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#reading = false;
    this.#show();
    if (this.#again) this.read();
  }

  #show(): void {
    if (this.#stopped) return;
    const way = this.live ? 'live' : this.#failed ? 'lost' : 'polling';
    this.tell({ way, ...(this.#changedAt && { changedAt: this.#changedAt }) });
  }
}

import type { Saving } from '../../ui/SaveState.tsx';
import { failureOf } from './failure.ts';
import type { Problem } from './problem-lines.ts';

export interface Saved<V> {
  values: V;
  version: number;
}

export interface SaveAnswer<V> {
  problems: readonly Problem[];
  /** What the server has now: after a conflict that is what somebody else wrote. */
  current?: Saved<V> | undefined;
}

export interface AutosaveState<V> {
  values: V;
  saving: Saving;
  problems: readonly Problem[];
  /** What somebody else saved meanwhile, while the values here differ. */
  conflict: Saved<V> | undefined;
}

interface Options<V> {
  saved: Saved<V>;
  save: (values: V, version: number) => Promise<SaveAnswer<V>>;
  /** Keeps on this device what the server could not be told. */
  keep: (values: V) => void;
  forget: () => void;
  /** How long after the last key, in milliseconds. */
  pause?: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Saves what is typed a moment after the last key: one request at a time, and nothing of somebody else is overwritten. */
export class Autosaver<V extends object> {
  #state: AutosaveState<V>;
  #base: Saved<V>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: Options<V>;

  constructor(options: Options<V>) {
    this.#options = options;
    this.#base = options.saved;
    const { values } = options.saved;
    this.#state = { values, saving: { state: 'unchanged' }, problems: [], conflict: undefined };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): AutosaveState<V> => this.#state;

  get dirty(): boolean {
    return !same(this.#state.values, this.#base.values);
  }

  /** The version that the server has, to send along with what is done next. */
  readonly version = (): number => this.#base.version;

  readonly change = (patch: Partial<V>): void => {
    this.#set({ values: { ...this.#state.values, ...patch } });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.pause ?? 800);
  };

  /** What an earlier visit could not save: the reader chooses between it and what the server has by now. */
  readonly restore = (values: V): void => {
    if (same(values, this.#base.values)) this.#options.forget();
    else this.#set({ values, conflict: this.#base });
  };

  /** The server's rows changed: take over what came, unless something was typed here that it does not have. */
  readonly refresh = (saved: Saved<V>): void => {
    if (this.#running || saved.version < this.#base.version) return;
    if (same(saved.values, this.#base.values)) this.#base = saved;
    else if (!this.dirty) {
      this.#base = saved;
      this.#set({ values: saved.values });
    }
  };

  /** Saves now what was typed; resolves when the server has it, or will not take it. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#running) {
      await this.#running;
      return this.flush();
    }
    if (!this.dirty || this.#state.conflict) return undefined;
    this.#running = this.#send().finally(() => (this.#running = undefined));
    return this.#running;
  };

  /** After a conflict: save the text of here over the other one, which the reader has seen. */
  readonly keepMine = (): Promise<void> => {
    if (this.#state.conflict) this.#base = this.#state.conflict;
    this.#set({ conflict: undefined });
    return this.flush();
  };

  /** After a conflict: go on with the other text. */
  readonly takeTheirs = (): void => {
    const { conflict } = this.#state;
    if (!conflict) return;
    this.#base = conflict;
    this.#options.forget();
    this.#set({ conflict: undefined, values: conflict.values, saving: { state: 'unchanged' } });
  };

  async #send(): Promise<void> {
    const { values } = this.#state;
    this.#set({ saving: { state: 'saving' } });
    try {
      this.#take(values, await this.#options.save(values, this.#base.version));
    } catch (error) {
      this.#options.keep(values);
      this.#set({ saving: { state: failureOf(error) === 'offline' ? 'here' : 'failed' } });
    }
  }

  #take(sent: V, { problems, current }: SaveAnswer<V>): void {
    const stale = problems.some(({ code }) => code === 'STALE');
    if (stale && current && !same(current.values, sent)) {
      this.#options.keep(sent);
      this.#set({ conflict: current, problems: [], saving: { state: 'failed' } });
      return;
    }
    // Without the row of the server nothing says that it has what was sent: the words stay here, and are tried again.
    if (problems.length > 0 && !(stale && current)) {
      this.#options.keep(sent);
      this.#set({ problems, saving: { state: 'failed' } });
      return;
    }
    this.#base = { values: sent, version: current?.version ?? this.#base.version + 1 };
    this.#options.forget();
    this.#set({ problems: [], saving: { state: 'saved', at: new Date() } });
  }

  #set(patch: Partial<AutosaveState<V>>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of this.#listeners) listener();
  }
}

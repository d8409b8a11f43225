import type { Readable } from 'node:stream';

/** Where the bytes of documents live: a folder by default, S3 by setting. Keys are ids, never names people gave. */
export interface FileStore {
  /** Streams bytes in; resolves when they are safely stored, rejects (and leaves nothing) when the stream fails. */
  write(key: string, bytes: Readable): Promise<void>;
  /** Streams bytes out, optionally a range (both ends inclusive). */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>;
  remove(key: string): Promise<void>;
  /** Removes what writes left behind that a sudden end of the program cut off; what was touched since then stays. */
  sweep(before: Date): Promise<void>;
}

import { createReadStream, createWriteStream, type Dirent } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from './file-store.ts';

/** Files in a folder, spread over sub-folders by the end of their key; written beside and moved in place when whole. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async write(key: string, bytes: Readable): Promise<void> {
    const path = this.#path(key);
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.partial`;
    try {
      await pipeline(bytes, createWriteStream(partial, { flush: true }));
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const file = await open(this.#path(key));
    await file.close();
    return createReadStream(this.#path(key), range);
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  async sweep(before: Date): Promise<void> {
    for (const folder of await entriesOf(this.folder)) {
      if (!folder.isDirectory()) continue;
      for (const { name } of await entriesOf(join(this.folder, folder.name))) {
        if (!name.endsWith('.partial')) continue;
        const path = join(this.folder, folder.name, name);
        // Another process can have finished it in the meantime.
        const found = await stat(path).catch(() => null);
        if (found && found.mtime < before) await rm(path, { force: true });
      }
    }
  }

  #path(key: string): string {
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('a file key is an id');
    return join(this.folder, key.slice(-2), key);
  }
}

/** What is in a folder; nothing when there is no such folder yet. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

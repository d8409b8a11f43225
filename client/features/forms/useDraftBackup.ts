import { useCallback, useState } from 'react';

/** A text that waits on this device until the server has it. */
interface Backup<T> {
  value: T;
  at: string;
}

const prefix = 'oerlis.draft.';

/**
 * Keeps what is typed on this device while it cannot be sent: `keep` on every change that was not saved, `forget` once
 * the server has it. `found` is what an earlier visit left behind. The key names the person too, so that on a shared
 * computer nobody finds the text of another.
 */
export function useDraftBackup<T>(key: string) {
  const [found, setFound] = useState(() => read<T>(key));
  const keep = useCallback((value: T) => write(key, { value, at: new Date().toISOString() }), [key]);
  const forget = useCallback(() => {
    remove(key);
    setFound(undefined);
  }, [key]);
  return { found, keep, forget };
}

/** Whether an earlier visit left a text behind, for who must know before the field is there. */
export const hasBackup = (key: string): boolean => read(key) !== undefined;

function read<T>(key: string): Backup<T> | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as Backup<T>);
  } catch {
    return undefined;
  }
}

export type DraftBackup<T> = ReturnType<typeof useDraftBackup<T>>;

/** Says whether the device could keep it. */
function write(key: string, backup: Backup<unknown>): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(backup));
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // It was never kept.
  }
}

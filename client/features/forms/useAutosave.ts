import { useEffect, useState, useSyncExternalStore } from 'react';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Autosaver } from './autosaver.ts';
import type { SaveAnswer, Saved } from './autosaver.ts';
import { useDraftBackup } from './useDraftBackup.ts';

interface Options<V> {
  /** Names the person and the thing, for what is kept on this device while the server cannot be told. */
  backupKey: string;
  saved: Saved<V>;
  save: (values: V, version: number) => Promise<SaveAnswer<V>>;
}

/** Values that save themselves while somebody types. Leaving the page saves at once; only what failed is warned about. */
export function useAutosave<V extends object>({ backupKey, saved, save }: Options<V>) {
  const backup = useDraftBackup<V>(backupKey);
  const [saver] = useState(() => new Autosaver({ saved, save, keep: backup.keep, forget: backup.forget }));
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useEffect(() => saver.refresh(saved), [saver, saved]);
  useEffect(() => {
    if (backup.found) saver.restore(backup.found.value);
    const retry = () => void saver.flush();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      retry();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once, for what was found at the start
  }, [saver]);
  useUnsavedChangesWarning(state.saving.state === 'failed' && saver.dirty);
  return {
    ...state,
    set: saver.change,
    flush: saver.flush,
    version: saver.version,
    keepMine: saver.keepMine,
    takeTheirs: saver.takeTheirs,
  };
}

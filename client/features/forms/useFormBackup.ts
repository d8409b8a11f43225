import { useEffect, useRef } from 'react';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { useDraftBackup } from './useDraftBackup.ts';

interface Filled<V> {
  values: V;
  changed: boolean;
  change: (patch: Partial<V>) => void;
}

/**
 * For a form that is sent once and not saved while one types: what was filled in stays on this device until it is sent,
 * and comes back on the next visit. The key names the person too. Says whether something came back.
 */
export function useFormBackup<V extends object>(key: string, form: Filled<V>): boolean {
  const { found, keep, forget } = useDraftBackup<V>(key);
  const { values, changed, change } = form;
  const kept = useRef(false);
  // oxlint-disable-next-line react/exhaustive-deps -- once, for what was found at the start
  useEffect(() => (found ? change(found.value) : undefined), []);
  useEffect(() => {
    if (changed) keep(values);
    else if (kept.current) forget();
    kept.current = changed;
  }, [values, changed, keep, forget]);
  useUnsavedChangesWarning(changed);
  return found !== undefined && changed;
}

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { fieldId, problemOf } from './problem-lines.ts';
import type { Problem } from './problem-lines.ts';
import type { FormConflict } from './useVersionedForm.ts';

export interface FormOptions<V> {
  initial: V;
  /** What each field is called in the error summary, by its path in the input of the mutation. */
  labels: Readonly<Record<string, string>>;
  /** Comes before the ids of the fields, where a page holds several forms. */
  name?: string;
  /** Sends the values; the problems that come back are shown, and without any `done` follows. */
  send: (values: V) => Promise<readonly Problem[]>;
  done?: (values: V) => void;
}

/** What was filled in, and whether that is still to be sent. */
function useValues<V extends object>(initial: V) {
  const [values, setValues] = useState(initial);
  const [changed, setChanged] = useState(false);
  /** Several values at once, for fields that are shared between forms. */
  const change = (patch: Partial<V>) => {
    setChanged(true);
    setValues((before) => ({ ...before, ...patch }));
  };
  const set = <K extends keyof V>(name: K, value: V[K]) => {
    setChanged(true);
    setValues((before) => ({ ...before, [name]: value }));
  };
  return { values, setValues, change, set, changed, setChanged };
}

/** The values, the sending and the problems of one form. Whatever goes wrong, the values stay. */
export function useForm<V extends object>({ initial, labels, name: form, send, done }: FormOptions<V>) {
  const { values, setValues, change, set, changed, setChanged } = useValues(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const sentences = useTexts(problemTexts);
  const idOf = (path: string) => (form ? `${form}-${fieldId(path)}` : fieldId(path));
  const errorOf = (path: string) => problemOf(problems, path, sentences);

  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const found = await send(values);
      setProblems(found);
      if (found.length > 0) return;
      // At once, so that the question about unsaved work is off before `done` leaves the page.
      flushSync(() => setChanged(false));
      done?.(values);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  /** What a text-like field of ui/ needs, for the field of this name. */
  const field = <K extends keyof V & string>(name: K) => ({
    id: idOf(name),
    value: values[name],
    onChange: (value: V[K]) => set(name, value),
    error: errorOf(name),
  });
  /** Begins anew with these values, as if nothing was filled in or sent. */
  const restart = (next: V) => {
    setValues(next);
    setChanged(false);
    setProblems([]);
  };
  const fields = { field, errorOf, idOf, problems, labels };
  return { values, set, change, setValues, restart, changed, ...fields, submit, busy, failure };
}

export type FormState = Pick<
  ReturnType<typeof useForm>,
  'problems' | 'labels' | 'submit' | 'failure' | 'idOf'
> & { conflict?: FormConflict | undefined };

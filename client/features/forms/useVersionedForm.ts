import { useState } from 'react';
import type { Problem } from './problem-lines.ts';
import { useForm, type FormOptions } from './useForm.ts';

/** What the server answers: the problems, and the row as it is now. */
export interface Saved<R> {
  problems: readonly Problem[];
  row?: R | null;
}

interface Options<V, R> extends Omit<FormOptions<V>, 'initial' | 'send'> {
  /** The row that is changed. */
  row: R;
  valuesOf: (row: R) => V;
  /** What each value is called and how it reads, to lay two versions beside each other. */
  words: (values: V) => Readonly<Record<string, string>>;
  send: (values: V, version: number) => Promise<Saved<R>>;
}

export interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

export interface FormConflict {
  differences: readonly Difference[];
  keepMine: () => void;
  takeTheirs: () => void;
}

const isStale = ({ problems }: Saved<unknown>): boolean => problems.some(({ code }) => code === 'STALE');
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form over a row that others change too. It is saved over the version that its values come from, whatever the page has
 * loaded since; when somebody else changed one of the values meanwhile, both are shown and nothing is overwritten.
 */
export function useVersionedForm<V extends object, R extends { version: number }>(options: Options<V, R>) {
  const { row, valuesOf, words, send, ...rest } = options;
  const [from, setFrom] = useState(row);
  const [theirs, setTheirs] = useState<R>();
  /** Who saves after seeing both saves over what the other did. */
  const base = theirs ?? from;

  const save = async (values: V): Promise<readonly Problem[]> => {
    let answer = await send(values, base.version);
    const now = answer.row;
    // Something else of the row was changed, that this form does not show.
    if (isStale(answer) && now && same(valuesOf(now), valuesOf(base)))
      answer = await send(values, now.version);
    if (isStale(answer)) setTheirs(answer.row ?? undefined);
    else if (answer.problems.length === 0) {
      setTheirs(undefined);
      setFrom(answer.row ?? base);
    }
    return answer.problems;
  };
  const form = useForm({ ...rest, initial: valuesOf(row), send: save });

  const takeTheirs = () => {
    if (!theirs) return;
    form.restart(valuesOf(theirs));
    setFrom(theirs);
    setTheirs(undefined);
  };
  const conflict: FormConflict | undefined = theirs && {
    differences: differencesOf(words(form.values), words(valuesOf(theirs))),
    keepMine: () => void form.submit(),
    takeTheirs,
  };
  return { ...form, conflict };
}

function differencesOf(mine: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>) {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names
    .map((name): Difference => ({ name, mine: mine[name] ?? '', theirs: theirs[name] ?? '' }))
    .filter((row) => row.mine !== row.theirs);
}

import { useSearchParams } from 'wouter';
import type { Shown } from './entries.ts';

const shows: Record<string, Shown> = {
  nieuw: 'todo',
  bezig: 'DRAFT',
  klaar: 'READY',
  gepubliceerd: 'PUBLISHED',
  alles: 'all',
};
const wordOf = (show: Shown) => Object.keys(shows).find((word) => shows[word] === show) ?? 'nieuw';

interface Values {
  show: Shown;
  topic: string;
  words: string;
  answerId: string;
}

/** Where the reader is in the work, kept in the address: after a reload or on the way back one goes on there. */
export function usePlace() {
  const [params, setParams] = useSearchParams();
  const go = ({ show, topic, words, answerId }: Partial<Values>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        const put = (name: string, value: string | undefined) => {
          if (value) next.set(name, value);
          else if (value === '') next.delete(name);
        };
        put('toon', show && wordOf(show));
        put('waarover', topic);
        put('zoek', words);
        put('antwoord', answerId);
        return next;
      },
      { replace: true },
    );
  return {
    show: shows[params.get('toon') ?? ''] ?? 'todo',
    topic: params.get('waarover') ?? '',
    words: params.get('zoek') ?? '',
    answerId: params.get('antwoord') ?? '',
    go,
  };
}

export type Place = ReturnType<typeof usePlace>;

import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { dataTexts } from '../i18n/data-texts.ts';
import './Timeline.css';

export interface TimelineEvent {
  id: string;
  title: ReactNode;
  when?: ReactNode;
  state: 'done' | 'now' | 'later';
  children?: ReactNode;
}

/** What happened, what is happening and what is still to come, in that order. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  const texts = useTexts(dataTexts);
  return (
    <ol className="ui-timeline" aria-label={label}>
      {events.map(({ id, title, when, state, children }) => (
        <li
          key={id}
          className={`ui-timeline__event ui-timeline__event--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p className="ui-timeline__title">
            {title}
            <span className="visually-hidden"> ({texts[state]})</span>
          </p>
          {when && <p className="ui-timeline__when">{when}</p>}
          {children}
        </li>
      ))}
    </ol>
  );
}

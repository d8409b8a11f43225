import type { ReactNode } from 'react';
import './StatusBadge.css';

interface Props {
  tone?: 'neutral' | 'accent' | 'ok' | 'warning' | 'error';
  children: ReactNode;
}

/** A state in one or two words; the colour only underlines them. */
export function StatusBadge({ tone = 'neutral', children }: Props) {
  return <span className={`ui-badge ui-badge--${tone}`}>{children}</span>;
}

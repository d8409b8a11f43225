import type { ReactNode } from 'react';
import './Disclosure.css';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it begins open. */
  open?: boolean;
}

export function Disclosure({ summary, children, open }: Props) {
  return (
    <details className="ui-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="ui-disclosure__content flow">{children}</div>
    </details>
  );
}

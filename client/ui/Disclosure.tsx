import type { ReactNode } from 'react';
import './Disclosure.css';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it begins open. */
  open?: boolean;
  /** Told when it opens, for what is only asked for then. */
  onOpen?: () => void;
}

export function Disclosure({ summary, children, open, onOpen }: Props) {
  return (
    <details
      className="ui-disclosure"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>{summary}</summary>
      <div className="ui-disclosure__content flow">{children}</div>
    </details>
  );
}

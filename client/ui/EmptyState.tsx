import type { ReactNode } from 'react';
import './EmptyState.css';

interface Props {
  /** What there is not (yet). */
  title: ReactNode;
  /** What one can do about it, or when it will come. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="ui-empty flow flow-sm">
      <p className="ui-empty__title">{title}</p>
      {children}
      {action && <div>{action}</div>}
    </div>
  );
}

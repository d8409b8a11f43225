import type { ReactNode } from 'react';
import './Columns.css';

interface Props {
  children: ReactNode;
  /** Beside the main column where there is room, else under it. */
  aside?: ReactNode;
  /** Navigation: before the main column where there is room, else above it. */
  before?: ReactNode;
}

export function Columns({ children, aside, before }: Props) {
  return (
    <div className={`ui-columns ${before ? 'ui-columns--before' : ''} ${aside ? 'ui-columns--aside' : ''}`}>
      {before && <div>{before}</div>}
      <div className="ui-columns__main flow flow-lg">{children}</div>
      {aside && <aside className="ui-columns__aside flow">{aside}</aside>}
    </div>
  );
}

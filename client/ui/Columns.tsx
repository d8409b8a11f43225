import type { ReactNode } from 'react';
import './Columns.css';

interface Props {
  children: ReactNode;
  /** Beside the main column where there is room, else under it. */
  aside?: ReactNode;
  /** Names the aside, where a page has more than one. */
  asideLabel?: string;
  /** On a phone the aside comes before the main column: for what the page asks of the reader. */
  asideFirst?: boolean;
  /** Navigation: before the main column where there is room, else above it. */
  before?: ReactNode;
}

export function Columns({ children, aside, asideLabel, asideFirst, before }: Props) {
  const besides = aside && (
    <aside className="ui-columns__aside flow" aria-label={asideLabel}>
      {aside}
    </aside>
  );
  return (
    <div className={`ui-columns ${before ? 'ui-columns--before' : ''} ${aside ? 'ui-columns--aside' : ''}`}>
      {before && <div>{before}</div>}
      {asideFirst && besides}
      <div className="ui-columns__main flow flow-lg">{children}</div>
      {!asideFirst && besides}
    </div>
  );
}

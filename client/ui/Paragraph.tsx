import type { ReactNode } from 'react';
import './Prose.css';

interface Props {
  small?: boolean;
  soft?: boolean;
  children: ReactNode;
}

export function Paragraph({ small, soft, children }: Props) {
  const look = `${small ? 'ui-prose--small' : ''} ${soft ? 'ui-prose--soft' : ''}`.trim();
  return <p className={`measure ${look}`.trim()}>{children}</p>;
}

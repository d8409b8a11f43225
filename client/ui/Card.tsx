import type { ReactNode } from 'react';
import './Card.css';

/** Sets a part of the page apart. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="ui-card flow flow-sm">{children}</div>;
}

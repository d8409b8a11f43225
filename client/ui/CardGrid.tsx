import { Children } from 'react';
import type { ReactNode } from 'react';
import './Card.css';

/** A list of cards, as many beside each other as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="ui-card-grid">{Children.map(children, (card) => card && <li>{card}</li>)}</ul>;
}

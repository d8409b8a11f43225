import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './Icon.tsx';
import './Card.css';
import './Heading.css';

interface Props {
  to: string;
  title: ReactNode;
  level?: 2 | 3 | 4;
  /** Short facts above the title: a badge, a number, a date. */
  meta?: ReactNode;
  children?: ReactNode;
}

/** A card that leads somewhere: all of it can be pressed, and only its title is the link. */
export function ActionCard({ to, title, level = 3, meta, children }: Props) {
  const Tag = `h${level}` as const;
  return (
    <div className="ui-card ui-card--action">
      {meta && <div className="ui-card__meta row">{meta}</div>}
      <Tag className="ui-heading ui-heading--3">
        <Link to={to} className="ui-card__link">
          {title}
        </Link>
        <span className="ui-card__arrow">
          <Icon name="next" size={20} />
        </span>
      </Tag>
      {children && <div className="ui-card__body">{children}</div>}
    </div>
  );
}

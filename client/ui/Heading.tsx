import type { ReactNode } from 'react';
import './Heading.css';

interface Props {
  level: 1 | 2 | 3 | 4;
  /** How large it looks, where that differs from the level. */
  size?: 1 | 2 | 3 | 4;
  id?: string;
  children: ReactNode;
}

export function Heading({ level, size = level, id, children }: Props) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`ui-heading ui-heading--${size}`}>
      {children}
    </Tag>
  );
}

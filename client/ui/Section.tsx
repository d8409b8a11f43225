import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface Props {
  title: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, level = 2, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flow">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

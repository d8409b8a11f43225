import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface Props {
  title: ReactNode;
  level?: 2 | 3;
  /** Where a link on the page leads to it. */
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, level = 2, id: given, children }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <section aria-labelledby={id} className="flow">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { buttonClass } from './button-class.ts';
import type { ButtonVariant } from './button-class.ts';
import './Button.css';

interface Props {
  to: string;
  variant?: ButtonVariant;
  children: ReactNode;
}

/** Goes somewhere and looks like a button. Something that does something is a Button. */
export function ButtonLink({ to, variant = 'secondary', children }: Props) {
  return (
    <Link to={to} className={buttonClass(variant)}>
      {children}
    </Link>
  );
}

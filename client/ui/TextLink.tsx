import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: string;
}

/** A link to a page of ours, or to a file, a mail address or another site, which the browser opens itself. */
export function TextLink({ to, ...props }: Props) {
  const ours =
    to.startsWith('/') &&
    !/^\/(documents|calendar|export|inbound-mail|minutes|nota|overview|graphql)\b/.test(to);
  if (ours) return <Link to={to} {...props} />;
  return (
    <a href={to} {...props}>
      {props.children}
    </a>
  );
}

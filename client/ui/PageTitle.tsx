import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import './Heading.css';
import './PageTitle.css';

interface Props {
  children: string;
  /** A line above the title: where this belongs, or a number. */
  above?: ReactNode;
  /** The first sentence, in larger letters. */
  lead?: ReactNode;
  /** For search engines and link previews; the lead where that is text. */
  description?: string;
}

const firstPath = location.pathname;
let hasNavigated = false;

/** The h1 of a page. It names the window, and takes the focus after a link was followed, so that it is read out. */
export function PageTitle({ children, above, lead, description }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  const about = description ?? (typeof lead === 'string' ? lead : children);
  useEffect(() => {
    document.title = `${children} – Oerlis`;
    document.querySelector('meta[name=description]')?.setAttribute('content', about);
  }, [children, about]);
  useEffect(() => {
    if (path !== firstPath) hasNavigated = true;
    if (hasNavigated) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <header className="ui-page-title measure">
      {above && <p className="ui-page-title__above">{above}</p>}
      <h1 ref={heading} tabIndex={-1} className="ui-heading ui-heading--1">
        {children}
      </h1>
      {lead && <p className="ui-page-title__lead">{lead}</p>}
    </header>
  );
}

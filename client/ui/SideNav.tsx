import { Link, useLocation } from 'wouter';
import './SideNav.css';

export interface NavItem {
  to: string;
  label: string;
}

/** Goes between pages that belong together. On a phone it lies above the page. */
export function SideNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const [path] = useLocation();
  return (
    <nav aria-label={label} className="ui-side-nav no-print">
      <ul>
        {items.map(({ to, label: text }) => (
          <li key={to}>
            <Link to={to} aria-current={path === to || path.startsWith(`${to}/`) ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

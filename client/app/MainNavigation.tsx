import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRegion } from '../features/region/region.ts';
import { useSession } from '../features/session/session.ts';
import { useTexts } from '../i18n/language.tsx';
import { navigationFor } from './navigation-for.ts';
import { appTexts } from './texts.ts';

/** As many as fit on one line of a phone; a longer menu folds away there. */
const fitOnPhone = 3;

/** The main menu. It closes when somebody goes somewhere. */
export function MainNavigation() {
  const texts = useTexts(appTexts);
  const [path] = useLocation();
  const [openedAt, setOpenedAt] = useState<string>();
  const region = useRegion();
  const { viewer } = useSession();
  const items = navigationFor(region?.slug, viewer?.role?.kind);
  if (items.length === 0) return null;
  const folds = items.length > fitOnPhone;
  const open = openedAt === path;
  const isCurrent = (to: string) => path === to || (to !== `/${region?.slug}` && path.startsWith(`${to}/`));
  return (
    <nav className={`header__bar ${folds && !open ? 'header__bar--folded' : ''}`} aria-label={texts.menu}>
      {folds && (
        <div className="header__fold layout__width">
          <button
            type="button"
            className="header__menu"
            aria-expanded={open}
            aria-controls="main-menu"
            onClick={() => setOpenedAt(open ? undefined : path)}
          >
            {texts.menu}
          </button>
        </div>
      )}
      <ul id="main-menu" className="header__nav layout__width">
        {items.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} aria-current={isCurrent(to) ? 'page' : undefined}>
              {texts[text]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

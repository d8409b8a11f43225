import { useTexts } from '../i18n/language.tsx';
import { uiTexts } from '../i18n/ui-texts.ts';
import { Icon } from './Icon.tsx';
import type { NavItem } from './SideNav.tsx';
import { TextLink } from './TextLink.tsx';
import './Breadcrumbs.css';

/** The pages above this one; the page itself is named by its title. */
export function Breadcrumbs({ items }: { items: readonly NavItem[] }) {
  const texts = useTexts(uiTexts);
  return (
    <nav aria-label={texts.breadcrumbs} className="ui-breadcrumbs no-print">
      <ol>
        {items.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
            <Icon name="next" size={14} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useRegion } from '../features/region/region.ts';
import { useSession } from '../features/session/session.ts';
import { useTexts } from '../i18n/language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainNavigation } from './MainNavigation.tsx';
import { Mark } from './Mark.tsx';
import { appTexts } from './texts.ts';

/** Loaded for who is signed in; a visitor has no use for it. */
const AccountMenu = lazy(() => import('./AccountMenu.tsx'));

export function Header() {
  const texts = useTexts(appTexts);
  const region = useRegion();
  return (
    <header className="header">
      <div className="header__top layout__width">
        <Link to={region ? `/${region.slug}` : '/'} className="header__brand">
          <Mark />
          <span>
            <span className="header__name">{region?.name ?? 'Oerlis'}</span>
            <span className="header__purpose">{texts.purpose}</span>
          </span>
        </Link>
        <div className="header__person no-print">
          <LanguageSwitch />
          <SignInOrOut />
        </div>
      </div>
      <MainNavigation />
    </header>
  );
}

function SignInOrOut() {
  const texts = useTexts(appTexts);
  const { viewer, signOut } = useSession();
  if (!viewer)
    return (
      <TextLink to="/aanmelden" className="header__session">
        {texts.signIn}
      </TextLink>
    );
  return (
    <span className="header__session">
      <Suspense>
        <AccountMenu viewer={viewer} />
      </Suspense>
      <button type="button" className="header__sign-out" onClick={() => void signOut()}>
        {texts.signOut}
      </button>
    </span>
  );
}

import type { ReactNode } from 'react';
import { RegionContext } from '../features/region/region.ts';
import { SessionContext } from '../features/session/session.ts';
import { useTexts } from '../i18n/language.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { appTexts } from './texts.ts';
import { useShell } from './useShell.ts';
import './Layout.css';

/** The frame of every page, with what it knows of the session and the region for the pages inside. */
export function Layout({ children }: { children: ReactNode }) {
  const { session, region, settled } = useShell();
  return (
    <SessionContext value={session}>
      <RegionContext value={region}>
        <Frame>{settled ? children : <Spinner />}</Frame>
      </RegionContext>
    </SessionContext>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const texts = useTexts(appTexts);
  return (
    <div className="layout">
      <a className="layout__skip visually-hidden" href="#inhoud">
        {texts.skip}
      </a>
      <Header />
      <main id="inhoud" tabIndex={-1} className="layout__main layout__width">
        {children}
      </main>
      <Footer />
    </div>
  );
}

import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { appTexts } from './texts.ts';

/** Keeps the header and the way out standing when a page breaks, or when its code cannot be fetched. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const texts = useTexts(appTexts);
  return (
    <>
      <PageTitle lead={texts.crashedLead}>{texts.crashed}</PageTitle>
      <div className="row">
        <Button variant="primary" onClick={() => location.reload()}>
          {texts.reload}
        </Button>
        <TextLink to="/">{texts.toStart}</TextLink>
      </div>
    </>
  );
}

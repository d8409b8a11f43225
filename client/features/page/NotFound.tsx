import { useTexts } from '../../i18n/language.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { pageTexts } from './texts.ts';

/** Also for what a reader may not see: that does not exist for them. */
export function NotFound() {
  const texts = useTexts(pageTexts);
  return (
    <>
      <PageTitle lead={texts.notFoundLead}>{texts.notFound}</PageTitle>
      <div className="flow">
        <p className="measure">{texts.notFoundHelp}</p>
        <p>
          <TextLink to="/">{texts.home}</TextLink>
        </p>
      </div>
    </>
  );
}

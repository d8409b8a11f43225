import { useTexts } from '../../i18n/language.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { notFoundTexts } from './texts.ts';

/** Also for what a reader may not see: that does not exist for them. */
export default function NotFoundPage() {
  const texts = useTexts(notFoundTexts);
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <p className="measure">{texts.help}</p>
      <p>
        <TextLink to="/">{texts.home}</TextLink>
      </p>
    </>
  );
}

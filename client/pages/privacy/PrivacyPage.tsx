import { useTexts } from '../../i18n/language.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { privacyTexts } from './texts.ts';

export default function PrivacyPage() {
  const texts = useTexts(privacyTexts);
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        {texts.sections.map(({ title, text }) => (
          <Section key={title} title={title}>
            <Prose text={text} />
          </Section>
        ))}
      </div>
    </>
  );
}

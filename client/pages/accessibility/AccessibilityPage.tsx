import { useTexts } from '../../i18n/language.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { accessibilityTexts } from './texts.ts';

export default function AccessibilityPage() {
  const texts = useTexts(accessibilityTexts);
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

import { ClauseChanges } from '../../features/proposals/ClauseChanges.tsx';
import { ProposalFacts } from '../../features/proposals/ProposalFacts.tsx';
import { ProposalSections } from '../../features/proposals/ProposalSections.tsx';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { editProposalTexts } from './texts.ts';

const fragment = graphql(`
  fragment DraftPreview_version on ProposalVersion {
    title
    summary
    ...ClauseChanges_version
    ...ProposalFacts_version
    ...ProposalSections_version
  }
`);

/** The draft as readers will get it. */
export function DraftPreview({
  version: masked,
  lang,
}: {
  version: FragmentType<typeof fragment>;
  lang: string;
}) {
  const texts = useTexts(editProposalTexts);
  const version = unmask(fragment, masked);
  return (
    <>
      <Card>
        <Heading level={2}>
          <span lang={lang}>{version.title}</span>
        </Heading>
        <Prose text={version.summary} lang={lang} />
      </Card>
      <Section title={texts.changes}>
        <ClauseChanges version={version} lang={lang} />
      </Section>
      <Section title={texts.why}>
        <ProposalSections version={version} lang={lang} />
      </Section>
      <Section title={texts.facts}>
        <ProposalFacts version={version} lang={lang} />
      </Section>
    </>
  );
}

import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Prose } from '../../ui/Prose.tsx';

const fragment = graphql(`
  fragment ProposalSections_version on ProposalVersion {
    sections {
      id
      title(language: $language)
      text
    }
  }
`);

/** The sections that were written, each under its heading in the language of the reader. */
export function ProposalSections({
  version,
  lang,
}: {
  version: FragmentType<typeof fragment>;
  lang: string;
}) {
  const { sections } = unmask(fragment, version);
  const written = sections.filter(({ text }) => text !== '');
  return (
    <div>
      {written.map(({ id, title, text }, at) => (
        <Disclosure key={id} summary={title} open={at < 2}>
          <Prose text={text} lang={lang} />
        </Disclosure>
      ))}
    </div>
  );
}

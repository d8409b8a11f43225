import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { anchorOf, summaryAnchor } from './overview-anchors.ts';
import { overviewTexts } from './overview-texts.ts';
import './overview.css';

const fragment = graphql(`
  fragment OverviewIndex_part on OverviewPart {
    section
    title
  }
`);

/** What stands where on the page. */
export function OverviewIndex({ parts }: { parts: readonly FragmentType<typeof fragment>[] }) {
  const texts = useTexts(overviewTexts);
  return (
    <nav aria-labelledby="inhoud" className="flow flow-sm no-print">
      <Heading level={2} size={3} id="inhoud">
        {texts.index}
      </Heading>
      <ul className="overview__index">
        <li>
          <a href={`#${summaryAnchor}`}>{texts.summary}</a>
        </li>
        {parts.map((each) => {
          const { section, title } = unmask(fragment, each);
          return (
            <li key={section}>
              <a href={`#${anchorOf(section)}`}>{title}</a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

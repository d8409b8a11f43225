import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { anchorOf, generalAnchor } from './nota-anchors.ts';
import { notaTexts } from './nota-texts.ts';
import './nota.css';

const fragment = graphql(`
  fragment NotaIndex_contents on NotaContents {
    language
    decisions {
      municipality
    }
    articles {
      article
    }
  }
`);

/** What stands where on the page; it is printed too. */
export function NotaIndex({ contents }: { contents: FragmentType<typeof fragment> }) {
  const texts = useTexts(notaTexts);
  const { language, decisions, articles } = unmask(fragment, contents);
  return (
    <nav aria-labelledby="inhoud" className="flow flow-sm">
      <Heading level={2} size={3} id="inhoud">
        {texts.index}
      </Heading>
      <ul className="nota__index">
        <li>
          <a href="#overzicht">{texts.overview}</a>
        </li>
        {decisions.length > 0 && (
          <li>
            <a href="#besluiten">{texts.decisions}</a>
          </li>
        )}
        <li>
          <a href={`#${generalAnchor}`}>{texts.general}</a>
        </li>
        {articles.map(({ article }, at) => (
          <li key={anchorOf(at)}>
            <a href={`#${anchorOf(at)}`} lang={language}>
              {article}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

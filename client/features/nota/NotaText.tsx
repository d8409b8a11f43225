import { useEffect } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { NotaAnswers } from './NotaAnswers.tsx';
import { DecisionTable, OverviewTable } from './NotaTables.tsx';
import { NotaResults } from './NotaResults.tsx';
import { anchorOf, generalAnchor } from './nota-anchors.ts';
import { notaTexts } from './nota-texts.ts';
import './nota.css';

const fragment = graphql(`
  fragment NotaText_contents on NotaContents {
    language
    reactions
    closed
    decisions {
      municipality
      kind
      decidedOn
      effectiveOn
    }
    general {
      ...NotaAnswers_answer
      ...NotaTables_answer
    }
    articles {
      article
      newText
      results {
        ...NotaResults_result
      }
      answers {
        ...NotaAnswers_answer
        ...NotaTables_answer
      }
    }
  }
`);

/** What a nota says: in short, as a whole, and article by article the reactions, the answer and the text. */
export function NotaText({ contents }: { contents: FragmentType<typeof fragment> }) {
  const texts = useTexts(notaTexts);
  const { language, reactions, closed, decisions, general, articles } = unmask(fragment, contents);
  const undecided = decisions.some(({ kind }) => !kind || kind === 'HOLD');
  const names = articles.map(({ article }) => article);
  // A link to one article: the browser looked for it before it was there.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="nota flow flow-lg">
      <Section title={texts.overview} id="overzicht">
        <Paragraph>{texts.counts(reactions, closed)}</Paragraph>
        <OverviewTable
          lang={language}
          rows={[
            { id: generalAnchor, name: texts.general, answers: general },
            ...articles.map(({ article, answers }, at) => ({ id: anchorOf(at), name: article, answers })),
          ]}
        />
      </Section>
      {decisions.length > 0 && (
        <Section title={texts.decisions} id="besluiten">
          {undecided && <Paragraph>{texts.undecided}</Paragraph>}
          <DecisionTable decisions={decisions} />
        </Section>
      )}
      <Section title={texts.general} id={generalAnchor}>
        <NotaAnswers answers={general} lang={language} articles={names} />
      </Section>
      {articles.map(({ article, newText, results, answers }, at) => (
        <Section key={anchorOf(at)} title={<span lang={language}>{article}</span>} id={anchorOf(at)}>
          <NotaAnswers answers={answers} lang={language} articles={names} />
          <NotaResults
            results={results}
            newText={newText}
            lang={language}
            municipalities={decisions.length}
          />
        </Section>
      ))}
    </div>
  );
}

import { useEffect } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { OverviewParts_ContentsFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { anchorOf, summaryAnchor } from './overview-anchors.ts';
import { OverviewTable } from './OverviewTable.tsx';
import { overviewTexts } from './overview-texts.ts';
import './overview.css';

const fragment = graphql(`
  fragment OverviewParts_contents on YearContents {
    language
    summary(language: $language) {
      ...OverviewTable_table
    }
    parts(language: $language) {
      section
      title
      text
      rule
      tables {
        ...OverviewTable_table
      }
    }
  }
`);

type Part = OverviewParts_ContentsFragment['parts'][number];
type RowsAt = ((figure: number) => string) | undefined;

interface Props {
  contents: FragmentType<typeof fragment>;
  /** Address of the rows behind a figure, for who may open them. */
  rowsAt?: RowsAt;
}

/** What an overview says: the summary, then part by part its text, its tables and how is counted. */
export function OverviewParts({ contents, rowsAt }: Props) {
  const texts = useTexts(overviewTexts);
  const { language, summary, parts } = unmask(fragment, contents);
  // A link to one part: the browser looked for it before it was there.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="overview flow flow-lg">
      <Section title={texts.summary} id={summaryAnchor}>
        <OverviewTable table={summary} hideCaption rowsAt={rowsAt} />
      </Section>
      {parts.map((part) => (
        <PartView key={part.section} part={part} lang={language} rowsAt={rowsAt} />
      ))}
    </div>
  );
}

function PartView({ part, lang, rowsAt }: { part: Part; lang: string; rowsAt: RowsAt }) {
  const texts = useTexts(overviewTexts);
  const { section, title, text, rule, tables } = part;
  return (
    <Section title={title} id={anchorOf(section)}>
      {text && <Prose text={text} lang={lang} />}
      {tables.map((table, at) => (
        <OverviewTable key={at} table={table} rowsAt={rowsAt} />
      ))}
      {rule && (
        <p className="overview__rule measure">
          <strong>{texts.counted}.</strong> {rule}
        </p>
      )}
    </Section>
  );
}

import { useState } from 'react';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ClauseChanges_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RedlineText } from './RedlineText.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';
import './ClauseChanges.css';

const fragment = graphql(`
  fragment ClauseChanges_version on ProposalVersion {
    clauseChanges {
      id
      article
      oldText
      newText
      reason
      redline {
        op
        text
        move
      }
    }
  }
`);

interface Props {
  version: FragmentType<typeof fragment>;
  lang: string;
  /** What a page wants beside an article, e.g. what providers said on it; under it where there is no room. */
  beside?: (clauseChangeId: string) => ReactNode;
}

type View = 'changes' | 'new' | 'old';
type Clause = ClauseChanges_VersionFragment['clauseChanges'][number];

/** Article by article what changes: as a redline, or as the text that will hold or holds now. */
export function ClauseChanges({ version, lang, beside }: Props) {
  const texts = useTexts(proposalPageTexts);
  const [view, setView] = useState<View>('changes');
  const { clauseChanges } = unmask(fragment, version);
  return (
    <>
      <RadioGroup<View>
        id="weergave"
        label={texts.changesView}
        value={view}
        onChange={setView}
        options={[
          { value: 'changes', label: texts.viewChanges },
          { value: 'new', label: texts.viewNew },
          { value: 'old', label: texts.viewOld },
        ]}
      />
      {view === 'changes' && (
        <Paragraph small soft>
          {texts.legend}
        </Paragraph>
      )}
      {clauseChanges.map((clause) => (
        <Card key={clause.id}>
          <div id={`artikel-${clause.id}`} className="row">
            <Heading level={3}>
              <span lang={lang}>{clause.article}</span>
            </Heading>
            {!clause.oldText && <StatusBadge tone="ok">{texts.newArticle}</StatusBadge>}
            {!clause.newText && <StatusBadge tone="warning">{texts.goneArticle}</StatusBadge>}
          </div>
          <div className="clause">
            <div className="clause__columns">
              <div className="flow">
                <ClauseText clause={clause} view={view} lang={lang} />
                {clause.reason && (
                  <div className="flow flow-sm">
                    <Heading level={4}>{texts.reason}</Heading>
                    <Prose text={clause.reason} lang={lang} />
                  </div>
                )}
              </div>
              {beside?.(clause.id)}
            </div>
          </div>
        </Card>
      ))}
    </>
  );
}

function ClauseText({ clause, view, lang }: { clause: Clause; view: View; lang: string }) {
  const texts = useTexts(proposalPageTexts);
  if (view === 'changes') return <RedlineText segments={clause.redline} lang={lang} />;
  const text = view === 'new' ? clause.newText : clause.oldText;
  if (!text) return <Paragraph soft>{view === 'new' ? texts.noMore : texts.notYet}</Paragraph>;
  return <Prose text={text} lang={lang} />;
}

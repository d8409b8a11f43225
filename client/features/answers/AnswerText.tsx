import type { AnswerText_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { answerTexts } from './answer-texts.ts';

type Version = Pick<AnswerText_VersionFragment, 'outcome' | 'text' | 'clauseChanges'>;

/** What an answer says, to read. */
export function AnswerText({ version, lang }: { version: Version; lang: string }) {
  const texts = useTexts(answerTexts);
  const { outcome, text, clauseChanges } = version;
  return (
    <div className="flow flow-sm">
      {outcome && (
        <p>
          <strong>{texts.outcomes[outcome]}</strong>
        </p>
      )}
      <Prose text={text} />
      {clauseChanges.length > 0 && (
        <Paragraph>
          {texts.changes}: <span lang={lang}>{clauseChanges.map(({ article }) => article).join(', ')}</span>
        </Paragraph>
      )}
    </div>
  );
}

import type { DraftEditor_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { valuesOf, type DraftValues } from './draft-values.ts';
import { editorTexts } from './editor-texts.ts';

interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

interface Props {
  mine: DraftValues;
  theirs: DraftEditor_VersionFragment;
  onChoose: (chosen: 'mine' | 'theirs') => void;
}

const prose = (text: string) => <Prose text={text} />;

/** Somebody else saved meanwhile: both texts beside each other, and nothing is overwritten until somebody chose. */
export function ConflictChoice({ mine, theirs, onChoose }: Props) {
  const texts = useTexts(editorTexts);
  const format = useFormat();
  const differences = useDifferences(mine, theirs);
  return (
    <div className="flow">
      <Alert
        tone="warning"
        live
        title={texts.conflict(theirs.savedBy?.name ?? '', format.time(theirs.savedAt))}
      >
        <p>{texts.conflictHelp}</p>
      </Alert>
      <DataTable<Difference>
        caption={texts.conflictTable}
        rowKey={({ name }) => name}
        rows={differences}
        columns={[
          { key: 'name', header: texts.part, rowHeader: true, cell: ({ name }) => name },
          { key: 'mine', header: texts.mine, cell: ({ mine: text }) => prose(text) },
          { key: 'theirs', header: texts.theirs, cell: ({ theirs: text }) => prose(text) },
        ]}
      />
      <div className="row">
        <Button variant="primary" onClick={() => onChoose('mine')}>
          {texts.keepMine}
        </Button>
        <Button onClick={() => onChoose('theirs')}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}

function useDifferences(mine: DraftValues, saved: DraftEditor_VersionFragment): Difference[] {
  const texts = useTexts(editorTexts);
  const theirs = valuesOf(saved);
  const clauseText = ({ clauses }: DraftValues, at: number) => {
    const clause = clauses[at];
    return clause ? [clause.article, clause.oldText, clause.newText, clause.reason].join('\n\n') : '';
  };
  const count = Math.max(mine.clauses.length, theirs.clauses.length);
  return [
    { name: texts.title, mine: mine.title, theirs: theirs.title },
    { name: texts.summary, mine: mine.summary, theirs: theirs.summary },
    ...saved.sections.map(({ key, title }) => ({
      name: title,
      mine: mine.sections[key] ?? '',
      theirs: theirs.sections[key] ?? '',
    })),
    ...Array.from({ length: count }, (_, at) => ({
      name: `${texts.article} ${at + 1}`,
      mine: clauseText(mine, at),
      theirs: clauseText(theirs, at),
    })),
    { name: texts.financialEffect, mine: mine.financialEffect, theirs: theirs.financialEffect },
    { name: texts.legalGroundReason, mine: mine.legalGroundReason, theirs: theirs.legalGroundReason },
    { name: texts.effectiveOn, mine: mine.effectiveOn, theirs: theirs.effectiveOn },
  ].filter((row) => row.mine !== row.theirs);
}

import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { ReorderableList } from '../../ui/ReorderableList.tsx';
import { ClauseEditor } from './ClauseEditor.tsx';
import type { ContractChoice } from './ContractPicker.tsx';
import { newClause, type ClauseValues } from './draft-values.ts';
import { editorTexts } from './editor-texts.ts';

interface Props {
  clauses: ClauseValues[];
  contract: readonly ContractChoice[];
  lang: string;
  errorOf: (path: string) => string | undefined;
  onChange: (clauses: ClauseValues[]) => void;
}

/** The articles that change, in the order in which readers get them. */
export function ClauseListEditor({ clauses, contract, lang, errorOf, onChange }: Props) {
  const texts = useTexts(editorTexts);
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  return (
    <FieldGroup
      id="clauseChanges"
      label={texts.clauses}
      hint={texts.clausesHint}
      error={errorOf('clauseChanges')}
    >
      {clauses.length === 0 && <EmptyState title={texts.noClauses} />}
      <ReorderableList
        label={texts.clauses}
        items={clauses}
        itemKey={({ key }) => key}
        itemName={({ article }) => article || texts.article}
        onReorder={(keys) => onChange(keys.map((key) => byKey.get(key)!))}
      >
        {(clause, index) => (
          <ClauseEditor
            clause={clause}
            contract={contract}
            index={index}
            lang={lang}
            errorOf={errorOf}
            onChange={(changed) => onChange(clauses.map((one) => (one.key === clause.key ? changed : one)))}
            onRemove={() => onChange(clauses.filter(({ key }) => key !== clause.key))}
          />
        )}
      </ReorderableList>
      <Button onClick={() => onChange([...clauses, newClause()])}>{texts.addClause}</Button>
    </FieldGroup>
  );
}

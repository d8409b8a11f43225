import { useTexts } from '../../i18n/language.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { answerTexts, outcomes } from './answer-texts.ts';
import { editorTexts } from './editor-texts.ts';
import type { AnswerWriting } from './useAnswerDraft.ts';

interface Props {
  writing: AnswerWriting;
  clauses: readonly { id: string; article: string }[];
  errorOf: (field: string) => string | undefined;
  /** Ctrl and Enter, for who has many to do. */
  onFinish: (() => void) | undefined;
}

/** What is done with the reactions, why, and which articles change by it. */
export function AnswerFields({ writing, clauses, errorOf, onFinish }: Props) {
  const texts = useTexts(editorTexts);
  const words = useTexts(answerTexts);
  const { values, set } = writing;
  return (
    <div className="flow">
      <RadioGroup
        id="outcome"
        label={texts.outcome}
        value={values.outcome ?? ''}
        error={errorOf('outcome')}
        onChange={(outcome) => set({ outcome })}
        options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
      />
      <TextArea
        id="text"
        label={texts.text}
        hint={texts.textHint}
        limit={15_000}
        rows={6}
        value={values.text}
        error={errorOf('text')}
        onChange={(text) => set({ text })}
        onBlur={() => void writing.flush()}
        onDone={onFinish}
      />
      {clauses.length > 0 && (
        <CheckboxGroup
          id="clauseChangeIds"
          label={texts.clauses}
          optional
          values={values.clauseChangeIds}
          error={errorOf('clauseChangeIds')}
          onChange={(clauseChangeIds) => set({ clauseChangeIds })}
          options={clauses.map(({ id, article }) => ({ value: id, label: article }))}
        />
      )}
    </div>
  );
}

import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import type { DraftEditor_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { FoundHere } from '../forms/FoundHere.tsx';
import { problemLines, problemOf, type Problem } from '../forms/problem-lines.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { DraftEditor_version, valuesOf, type DraftValues } from './draft-values.ts';
import { DraftFields, type Choices } from './DraftFields.tsx';
import { editorTexts } from './editor-texts.ts';
import { useDraftSaving } from './useDraftSaving.ts';

/** What follows the writing can save first, and learn which edit it then is about; null when it could not be saved. */
export interface Writing {
  saved: () => Promise<number | null>;
  showProblems: (problems: readonly Problem[]) => void;
}

interface Props {
  draft: FragmentType<typeof DraftEditor_version>;
  choices: Choices;
  lang: string;
  /** Who writes: what cannot be saved is kept on the device for this person alone. */
  personId: string;
  /** After each save, for what is computed of the draft. */
  onSaved: () => void;
  /** What one can do with the draft: preview, review, publish. */
  children: (writing: Writing) => ReactNode;
}

/** Where a draft is written. It saves itself. */
export function DraftEditor({ draft: masked, choices, lang, personId, onSaved, children }: Props) {
  const draft = unmask(DraftEditor_version, masked);
  const [values, setValues] = useState(() => valuesOf(draft));
  const [published, setPublished] = useState<readonly Problem[]>([]);
  const writing = useDraftSaving(draft, values, personId);
  const sentences = useTexts(problemTexts);
  const labels = useLabels(draft, values);
  const problems = writing.problems.length > 0 ? writing.problems : published;
  // oxlint-disable-next-line react/exhaustive-deps -- a new answer, not a new word in a label, takes the focus
  const errors = useMemo(() => problemLines(problems, labels, sentences), [problems]);
  useUnsavedChangesWarning(writing.dirty);
  const { saving } = writing;
  useEffect(() => {
    if (saving.state === 'saved') onSaved();
  }, [saving, onSaved]);
  const choose = (chosen: 'mine' | 'theirs') => {
    if (chosen === 'theirs' && writing.conflict) {
      const theirs = valuesOf(writing.conflict);
      setValues(theirs);
      writing.setSaved(theirs);
    }
    writing.resolve();
  };
  if (writing.conflict) return <ConflictChoice mine={values} theirs={writing.conflict} onChoose={choose} />;
  return (
    <div className="flow flow-lg">
      <ErrorSummary errors={errors} />
      <FoundHere backup={writing.backup} onRestore={setValues} />
      <DraftFields
        draft={draft}
        values={values}
        choices={choices}
        lang={lang}
        errorOf={(path) => problemOf(problems, path, sentences)}
        onChange={setValues}
      />
      <SaveState saving={saving} />
      {children({
        saved: async () => ((await writing.save()) ? writing.version.current : null),
        showProblems: setPublished,
      })}
    </div>
  );
}

/** What each field is called in the error summary. */
function useLabels(draft: DraftEditor_VersionFragment, values: DraftValues): Record<string, string> {
  const texts = useTexts(editorTexts);
  const { title, summary, effectiveOn, legalGround, legalGroundReason, financialEffect } = texts;
  const clauses = values.clauses.flatMap(({ article }, at) => {
    const name = article || `${texts.article} ${at + 1}`;
    return [
      [`clauseChanges.${at}.article`, `${texts.article} ${at + 1}`],
      [`clauseChanges.${at}.oldText`, `${name}, ${texts.oldText}`],
      [`clauseChanges.${at}.newText`, `${name}, ${texts.newText}`],
      [`clauseChanges.${at}.reason`, `${name}, ${texts.clauseReason}`],
    ];
  });
  return {
    title,
    summary,
    effectiveOn,
    legalGround,
    legalGroundReason,
    financialEffect,
    lotIds: texts.lots,
    municipalityIds: texts.municipalities,
    clauseChanges: texts.clauses,
    ...Object.fromEntries(draft.sections.map((section) => [`sections.${section.key}`, section.title])),
    ...Object.fromEntries(clauses),
  };
}

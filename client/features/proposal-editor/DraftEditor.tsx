import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import type { DraftEditor_VersionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
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
  /** What one can do with the draft: preview, review, publish. */
  children: (writing: Writing) => ReactNode;
}

/** Where a draft is written. It saves itself. */
export function DraftEditor({ draft: masked, choices, lang, children }: Props) {
  const draft = unmask(DraftEditor_version, masked);
  const [values, setValues] = useState(() => valuesOf(draft));
  const [published, setPublished] = useState<readonly Problem[]>([]);
  const writing = useDraftSaving(draft, values);
  const sentences = useTexts(problemTexts);
  const labels = useLabels(draft, values);
  const problems = writing.problems.length > 0 ? writing.problems : published;
  // oxlint-disable-next-line react/exhaustive-deps -- a new answer, not a new word in a label, takes the focus
  const errors = useMemo(() => problemLines(problems, labels, sentences), [problems]);
  useUnsavedChangesWarning(writing.dirty);
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
      <Restore writing={writing} onRestore={setValues} />
      <DraftFields
        draft={draft}
        values={values}
        choices={choices}
        lang={lang}
        errorOf={(path) => problemOf(problems, path, sentences)}
        onChange={setValues}
      />
      <SaveState saving={writing.saving} />
      {children({
        saved: async () => ((await writing.save()) ? writing.version.current : null),
        showProblems: setPublished,
      })}
    </div>
  );
}

/** What an earlier visit could not send stands on this device still. */
function Restore({
  writing,
  onRestore,
}: {
  writing: ReturnType<typeof useDraftSaving>;
  onRestore: (values: DraftValues) => void;
}) {
  const texts = useTexts(editorTexts);
  const format = useFormat();
  const { found, forget } = writing.backup;
  if (!found) return null;
  return (
    <Alert tone="info" title={texts.foundHere(format.dateTime(found.at))}>
      <div className="row">
        <Button
          onClick={() => {
            onRestore(found.value);
            forget();
          }}
        >
          {texts.restore}
        </Button>
        <Button variant="subtle" onClick={forget}>
          {texts.discard}
        </Button>
      </div>
    </Alert>
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

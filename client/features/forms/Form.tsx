import { lazy, Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { SendFailure } from './SendFailure.tsx';
import { problemLines } from './problem-lines.ts';
import type { FormState } from './useForm.ts';

/** Hardly ever needed: it comes when two people are in one form. */
const FormConflict = lazy(() => import('./FormConflict.tsx'));

interface Props {
  form: FormState;
  /** Level of the heading over what is wrong, where the form stands under a lower one than that of the page. */
  level?: 4 | 5;
  children: ReactNode;
}

/** The form element around fields: what is wrong on top, and a lost connection told without losing a word. */
export function Form({ form, level, children }: Props) {
  const sentences = useTexts(problemTexts);
  const { problems, labels, failure, submit, idOf, conflict } = form;
  // oxlint-disable-next-line react/exhaustive-deps -- a new answer, not a new language, takes the focus
  const errors = useMemo(() => problemLines(problems, labels, sentences, idOf), [problems]);
  return (
    <form
      noValidate
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} level={level} />
      {conflict && (
        <Suspense>
          <FormConflict {...conflict} />
        </Suspense>
      )}
      {children}
      <SendFailure failure={failure} />
    </form>
  );
}

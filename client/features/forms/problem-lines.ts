import type { ProblemCode } from '../../generated/graphql.ts';
import type { ErrorLine } from '../../ui/ErrorSummary.tsx';

/** A problem as the API answers it: where in the input, and what. */
export interface Problem {
  field: string;
  code: ProblemCode;
  limit?: number | null;
}

export type Sentences = Record<ProblemCode, (problem: Problem) => string>;

/** clauseChanges.2.newText -> clauseChanges-2-newText, so that a field of the API and of the page find each other. */
export const fieldId = (field: string): string => field.replaceAll('.', '-');

/**
 * One line for each problem, with the name of its field before the sentence. `labels` names the fields of the form; a
 * problem with another field concerns the whole form and becomes a line without a link.
 */
export function problemLines(
  problems: readonly Problem[],
  labels: Readonly<Record<string, string>>,
  sentences: Sentences,
  idOf: (field: string) => string = fieldId,
): ErrorLine[] {
  return problems.map((problem) => {
    const sentence = sentences[problem.code](problem);
    const label = labels[problem.field];
    return label === undefined
      ? { message: sentence }
      : { fieldId: idOf(problem.field), message: `${label}: ${lowerFirst(sentence)}` };
  });
}

/** The first problem of a field, in words. */
export function problemOf(
  problems: readonly Problem[],
  field: string,
  sentences: Sentences,
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && sentences[problem.code](problem);
}

/** "De datum" -> "de datum", but "RSIN" and "U" keep their capitals. */
function lowerFirst(sentence: string): string {
  return /^[A-ZÚÛ][a-zúûâêô ]/.test(sentence) && !sentence.startsWith('U ')
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

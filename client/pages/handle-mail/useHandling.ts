import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from '../../features/forms/useForm.ts';
import type { Problem } from '../../features/forms/problem-lines.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { inputOf, newPart, partsOf, type HandledMail, type MailValues } from './mail-values.ts';
import { linkMail, refuseMail } from './query.ts';
import { handleMailTexts } from './texts.ts';

export interface HandleProps {
  mail: HandledMail;
  onDone: () => void;
  /** A colleague dealt with the mail first; what was filled in here goes along. */
  onOvertaken: (filledIn: string) => void;
}

/** What each field is called in the list of what is wrong. */
function useLabels(count: number): Record<string, string> {
  const texts = useTexts(handleMailTexts);
  const labels: Record<string, string> = { choice: texts.choice, reason: texts.refuseReason };
  const fields = {
    proposalId: texts.chooseProposal,
    providerId: texts.chooseProvider,
    text: texts.partText,
    fileIds: texts.chooseFiles,
  };
  for (let at = 0; at < count; at += 1)
    for (const [field, label] of Object.entries(fields))
      labels[`parts.${at}.${field}`] = count > 1 ? texts.nthField(at + 1, label) : label;
  return labels;
}

/** Sends what was chosen. One key per attempt: a retry is carried out once. */
function useSending({ mail, onOvertaken }: Pick<HandleProps, 'mail' | 'onOvertaken'>) {
  const [link] = useMutation(linkMail);
  const [refuse] = useMutation(refuseMail);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const answerOf = async (values: MailValues) => {
    const base = { mailId: mail.id, version: mail.version, idempotencyKey };
    if (values.choice === 'REFUSE') {
      const input = { ...base, reason: values.reason };
      return (await refuse({ variables: { input } })).data!.refuseMail;
    }
    const input = { ...base, parts: inputOf(partsOf(values)) };
    return (await link({ variables: { input } })).data!.linkMail;
  };
  return async (values: MailValues): Promise<readonly Problem[]> => {
    if (!values.choice) return [{ field: 'choice', code: 'REQUIRED' }];
    const { problems } = await answerOf(values);
    // What is sent again after a refusal is another request.
    if (problems.length > 0) setKey(crypto.randomUUID());
    if (problems.some(isOvertaken)) onOvertaken(typedIn(values));
    return problems;
  };
}

const isOvertaken = ({ field, code }: Problem): boolean =>
  code === 'STALE' || (code === 'WRONG_STATE' && field === '');

const typedIn = (values: MailValues): string =>
  values.choice === 'REFUSE'
    ? values.reason
    : partsOf(values)
        .map(({ text }) => text)
        .join('\n\n');

/** What is chosen and typed, and the sending of it. */
export function useHandling({ mail, onDone, onOvertaken }: HandleProps) {
  const [count, setCount] = useState(1);
  const labels = useLabels(count);
  const initial: MailValues = { choice: '', parts: [newPart(mail)], reason: '' };
  const form = useForm({ initial, labels, send: useSending({ mail, onOvertaken }), done: onDone });
  useUnsavedChangesWarning(form.changed);
  const setParts = (parts: MailValues['parts']) => {
    form.set('parts', parts);
    setCount(parts.length);
  };
  return { form, setParts };
}

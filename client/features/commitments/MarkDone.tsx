import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import { keepTexts } from './keep-texts.ts';

const markCommitmentDone = graphql(`
  mutation MarkCommitmentDone($input: MarkCommitmentDoneInput!) {
    answer: markCommitmentDone(input: $input) {
      problems {
        field
        code
        limit
      }
      commitment {
        id
        ...CommitmentCard_commitment
        ...CommitmentActions_commitment
      }
    }
  }
`);

interface Props extends StepProps {
  proofForm: (onWaiting: (count: number) => void) => ReactNode;
}

/** It was done: on which day, and the proof, in words, with a link or as a document. */
export function MarkDone({ commitment, proofForm, onDone, onCancel }: Props) {
  const texts = useTexts(keepTexts);
  const format = useFormat();
  const [mark] = useMutation(markCommitmentDone);
  const [waiting, setWaiting] = useState(0);
  const proven = commitment.documents.length > 0;
  const form = useVersionedForm({
    row: commitment,
    name: `done-${commitment.id}`,
    valuesOf: ({ proof }) => ({ doneOn: format.today(), proof: proof ?? '' }),
    words: ({ doneOn, proof }) => ({ [texts.doneOn]: doneOn, [texts.proof]: proof }),
    labels: { doneOn: texts.doneOn, proof: texts.proof },
    send: async ({ doneOn, proof }, version) => {
      const input = { commitmentId: commitment.id, version, doneOn, proof: proof || null };
      const answer = (await mark({ variables: { input } })).data?.answer;
      return {
        problems: answer?.problems ?? [],
        row: unmask(CommitmentActions_commitment, answer?.commitment) ?? null,
      };
    },
    done: onDone,
  });
  return (
    <>
      <p>{texts.proofHelp}</p>
      {proofForm(setWaiting)}
      {proven && <Alert tone="ok" title={texts.hasDocument} />}
      <Form form={form}>
        <TextArea
          {...form.field('proof')}
          label={texts.proof}
          hint={texts.proofHint}
          optional={proven}
          rows={4}
          limit={15_000}
        />
        <DateField {...form.field('doneOn')} label={texts.doneOn} max={format.today()} />
        {waiting > 0 && <Alert tone="warning" live title={texts.addFirst} />}
        <div className="row">
          {waiting === 0 && (
            <Button type="submit" variant="primary" busy={form.busy}>
              {texts.markDone}
            </Button>
          )}
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      </Form>
    </>
  );
}

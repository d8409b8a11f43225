import { useMutation } from '@apollo/client/react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import { keepTexts } from './keep-texts.ts';

const reopenCommitment = graphql(`
  mutation ReopenCommitment($input: ReopenCommitmentInput!) {
    answer: reopenCommitment(input: $input) {
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

/** Marked by mistake: it is open again. What was written as proof stays, for who marks it again. */
export function ReopenCommitment({ commitment, onDone, onCancel }: StepProps) {
  const texts = useTexts(keepTexts);
  const [reopen] = useMutation(reopenCommitment);
  const form = useVersionedForm({
    row: commitment,
    name: `reopen-${commitment.id}`,
    valuesOf: () => ({}),
    words: () => ({}),
    labels: {},
    send: async (_values, version) => {
      const input = { commitmentId: commitment.id, version };
      const answer = (await reopen({ variables: { input } })).data?.answer;
      return {
        problems: answer?.problems ?? [],
        row: unmask(CommitmentActions_commitment, answer?.commitment) ?? null,
      };
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <p>{texts.reopenHelp}</p>
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.reopen}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

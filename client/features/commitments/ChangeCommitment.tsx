import { useMutation } from '@apollo/client/react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { CommitmentActions_CommitmentFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import { keepTexts } from './keep-texts.ts';

const changeCommitment = graphql(`
  mutation ChangeCommitment($input: ChangeCommitmentInput!) {
    answer: changeCommitment(input: $input) {
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

/** Which seat, municipality or provider it is; with other words for the owner it is none of them any more. */
function referenceOf(
  { ownerName, seat, municipality, provider }: CommitmentActions_CommitmentFragment,
  name: string,
) {
  if (name.trim() !== ownerName) return {};
  if (seat) return { seatId: seat.id };
  return { municipalityId: municipality?.id ?? null, providerId: provider?.id ?? null };
}

/** Puts right what was recorded, until the minutes are adopted. */
export function ChangeCommitment({ commitment, onDone, onCancel }: StepProps) {
  const texts = useTexts(keepTexts);
  const [change] = useMutation(changeCommitment);
  const labels = { text: texts.text, ownerName: texts.ownerName, dueOn: texts.dueOn };
  const form = useVersionedForm({
    row: commitment,
    name: `change-${commitment.id}`,
    valuesOf: ({ text, ownerName, dueOn }) => ({ text, ownerName, dueOn }),
    words: ({ text, ownerName, dueOn }) => ({
      [labels.text]: text,
      [labels.ownerName]: ownerName,
      [labels.dueOn]: dueOn,
    }),
    labels,
    send: async (values, version) => {
      const owner = referenceOf(commitment, values.ownerName);
      const input = { commitmentId: commitment.id, version, ...values, ...owner };
      const answer = (await change({ variables: { input } })).data?.answer;
      return {
        problems: answer?.problems ?? [],
        row: unmask(CommitmentActions_commitment, answer?.commitment) ?? null,
      };
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <p>{texts.changeHelp}</p>
      <TextArea {...form.field('text')} label={texts.text} rows={3} limit={15_000} />
      <TextInput {...form.field('ownerName')} label={texts.ownerName} hint={texts.ownerHint} />
      <DateField {...form.field('dueOn')} label={texts.dueOn} />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

import { useMutation } from '@apollo/client/react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import { keepTexts } from './keep-texts.ts';

const moveDueDate = graphql(`
  mutation MoveDueDate($input: MoveDueDateInput!) {
    answer: moveDueDate(input: $input) {
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

/** Another date, with the reason that everybody reads. */
export function MoveDueDate({ commitment, onDone, onCancel }: StepProps) {
  const texts = useTexts(keepTexts);
  const format = useFormat();
  const [move] = useMutation(moveDueDate);
  const form = useVersionedForm({
    row: commitment,
    name: `move-${commitment.id}`,
    valuesOf: ({ dueOn }) => ({ dueOn, reason: '' }),
    words: ({ dueOn, reason }) => ({ [texts.newDate]: dueOn, [texts.reason]: reason }),
    labels: { dueOn: texts.newDate, reason: texts.reason },
    send: async (values, version) => {
      const input = { commitmentId: commitment.id, version, ...values };
      const answer = (await move({ variables: { input } })).data?.answer;
      return {
        problems: answer?.problems ?? [],
        row: unmask(CommitmentActions_commitment, answer?.commitment) ?? null,
      };
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <p>{texts.moveHelp(format.longDate(commitment.dueOn))}</p>
      <DateField {...form.field('dueOn')} label={texts.newDate} min={format.today()} />
      <TextArea
        {...form.field('reason')}
        label={texts.reason}
        hint={texts.reasonHint}
        rows={3}
        limit={15_000}
      />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.moveConfirm}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

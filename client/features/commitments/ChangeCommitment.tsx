import { useMutation, useQuery } from '@apollo/client/react';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { CommitmentActions_CommitmentFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { CommitmentActions_commitment, type StepProps } from './commitment-step.ts';
import {
  ownerInput,
  recordedOwner,
  withRecorded,
  type Owners,
  type OwnerValues,
} from './commitment-owner.ts';
import { keepTexts } from './keep-texts.ts';
import { OwnerFields } from './OwnerFields.tsx';

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

const commitmentOwners = graphql(`
  query CommitmentOwners($slug: String!) {
    region(slug: $slug) {
      id
      municipalities {
        id
        name
      }
      seats {
        id
        name
        kind
      }
    }
  }
`);

/** Puts right what was recorded, until the minutes are adopted. */
export function ChangeCommitment(props: StepProps & { slug: string }) {
  const { slug, commitment } = props;
  const { data, error } = useQuery(commitmentOwners, { variables: { slug } });
  if (!data?.region && !error) return <Spinner />;
  const { municipalities = [], seats = [] } = data?.region ?? {};
  const choosable = { municipalities, seats: seats.filter(({ kind }) => kind !== 'MUNICIPALITY') };
  // The rest can be changed also when the owners cannot be read now.
  return <ChangeForm {...props} owners={withRecorded(choosable, commitment)} />;
}

type Row = CommitmentActions_CommitmentFragment;

function ChangeForm({ commitment, owners, onDone, onCancel }: StepProps & { owners: Owners }) {
  const texts = useTexts(keepTexts);
  const [change] = useMutation(changeCommitment);
  const labels = { text: texts.text, ownerName: texts.ownerName, dueOn: texts.dueOn };
  const form = useVersionedForm<OwnerValues & { text: string; dueOn: string }, Row>({
    row: commitment,
    name: `change-${commitment.id}`,
    valuesOf: (row) => ({ text: row.text, ...recordedOwner(row), dueOn: row.dueOn }),
    words: ({ text, dueOn, ...owner }) => ({
      [labels.text]: text,
      [labels.ownerName]: ownerInput(owner, owners).ownerName,
      [labels.dueOn]: dueOn,
    }),
    labels,
    send: async ({ text, dueOn, ...owner }, version) => {
      const input = { commitmentId: commitment.id, version, text, dueOn, ...ownerInput(owner, owners) };
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
      <OwnerFields form={form} owners={owners} />
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

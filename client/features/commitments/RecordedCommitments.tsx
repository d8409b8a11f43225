import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { recordCommitmentTexts } from './record-texts.ts';

const fragment = graphql(`
  fragment RecordedCommitments_item on AgendaItem {
    id
    commitments {
      id
      text
      ownerName
      dueOn
      version
      abilities {
        remove
      }
    }
  }
`);

const removeCommitment = graphql(`
  mutation RemoveCommitment($input: RemoveCommitmentInput!) {
    answer: removeCommitment(input: $input) {
      problems {
        field
        code
      }
      agendaItem {
        ...RecordedCommitments_item
      }
      commitment {
        id
        text
        ownerName
        dueOn
        version
      }
    }
  }
`);

/** What was promised at an item, while the secretary records it; what was no commitment can go. */
export function RecordedCommitments({ item }: { item: FragmentType<typeof fragment> }) {
  const texts = useTexts(recordCommitmentTexts);
  const format = useFormat();
  const { commitments } = unmask(fragment, item);
  if (commitments.length === 0) return null;
  return (
    <>
      <Heading level={4}>{texts.title}</Heading>
      {commitments.map(({ id, text, ownerName, dueOn, version, abilities }) => (
        <Card key={id}>
          <Prose text={text} />
          <p>{texts.line(ownerName, format.date(dueOn))}</p>
          {abilities.remove && (
            <DialogButton label={texts.remove} title={texts.removeOne(text)} variant="subtle">
              {(close) => <RemoveForm commitmentId={id} version={version} onDone={close} />}
            </DialogButton>
          )}
        </Card>
      ))}
    </>
  );
}

interface RemoveProps {
  commitmentId: string;
  version: number;
  onDone: () => void;
}

function RemoveForm({ commitmentId, version, onDone }: RemoveProps) {
  const texts = useTexts(recordCommitmentTexts);
  const [remove] = useMutation(removeCommitment);
  const form = useForm({
    initial: {},
    labels: {},
    send: async () =>
      (await remove({ variables: { input: { commitmentId, version } } })).data?.answer.problems ?? [],
    done: onDone,
  });
  return (
    <Form form={form}>
      <Paragraph>{texts.removeHelp}</Paragraph>
      <div>
        <Button type="submit" variant="danger" busy={form.busy}>
          {texts.remove}
        </Button>
      </div>
    </Form>
  );
}

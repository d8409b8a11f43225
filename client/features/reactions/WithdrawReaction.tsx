import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { readTexts } from './read-texts.ts';

const withdrawMutation = graphql(`
  mutation WithdrawReaction($input: WithdrawReactionInput!) {
    withdrawReaction(input: $input) {
      problems {
        field
        code
        limit
      }
      reaction {
        id
        state
        version
        withdrawnAt
        withdrawReason
        draft {
          id
        }
        abilities {
          amend
          withdraw
          edit
        }
      }
    }
  }
`);

interface Props {
  id: string;
  version: number;
  /** Whether an amendment is being written, which goes with it. */
  amending: boolean;
}

/** Takes a reaction back, after asking and with a reason if one wants to give it. */
export function WithdrawReaction({ id, version, amending }: Props) {
  const texts = useTexts(readTexts);
  const [asking, setAsking] = useState(false);
  const [withdraw] = useMutation(withdrawMutation);
  const form = useForm({
    initial: { reason: '' },
    labels: { reason: texts.withdrawReason },
    send: async ({ reason }) => {
      const { data } = await withdraw({ variables: { input: { reactionId: id, version, reason } } });
      return data!.withdrawReaction.problems;
    },
    done: () => setAsking(false),
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{texts.withdraw}</Button>
      <Dialog title={texts.withdrawSure} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.withdrawHelp}</p>
        {amending && <p>{texts.withdrawAmendment}</p>}
        <Form form={form}>
          <TextArea {...form.field('reason')} label={texts.withdrawReason} optional limit={1000} rows={3} />
          <div className="row">
            <Button type="submit" variant="primary" busy={form.busy}>
              {texts.withdraw}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}

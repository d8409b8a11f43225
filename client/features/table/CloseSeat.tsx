import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { tableTexts } from './texts.ts';

const closeSeat = graphql(`
  mutation CloseSeat($input: CloseSeatInput!) {
    closeSeat(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);

interface Props {
  seat: { id: string; version: number };
  onClosed: () => void;
  onCancel: () => void;
}

export function CloseSeat({ seat, onClosed, onCancel }: Props) {
  const texts = useTexts(tableTexts);
  const [send] = useMutation(closeSeat);
  const form = useForm({
    initial: {},
    labels: {},
    send: async () => {
      const input = { seatId: seat.id, version: seat.version };
      return (await send({ variables: { input } })).data?.closeSeat.problems ?? [];
    },
    done: onClosed,
  });
  return (
    <Form form={form}>
      <p>{texts.closeHelp}</p>
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.close}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

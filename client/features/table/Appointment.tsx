import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { tableTexts } from './texts.ts';

const fragment = graphql(`
  fragment Appointment_holder on SeatHolder {
    id
    name
    chair
    substitute
    startsOn
    endsOn
    provider {
      id
      name
    }
  }
`);

const endAppointment = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);

interface Props {
  holder: FragmentType<typeof fragment>;
  mayEnd: boolean;
  onChanged: () => void;
}

export function Appointment({ mayEnd, onChanged, ...props }: Props) {
  const texts = useTexts(tableTexts);
  const format = useFormat();
  const { id, name, chair, substitute, startsOn, endsOn, provider } = unmask(fragment, props.holder);
  const who = name ?? texts.someone;
  const over = endsOn !== null && endsOn !== undefined && endsOn < format.today();
  return (
    <>
      <strong>{who}</strong>
      {provider && `, ${provider.name}`} ({chair ? texts.chair : substitute ? texts.substitute : texts.holder}
      ),{' '}
      {endsOn
        ? texts.fromTo(format.date(startsOn), format.date(endsOn))
        : texts.from(format.date(startsOn))}{' '}
      {mayEnd && !over && (
        <DialogButton variant="subtle" label={texts.end} title={texts.endOf(who)}>
          {(close) => (
            <EndForm
              roleId={id}
              onCancel={close}
              onEnded={() => {
                close();
                onChanged();
              }}
            />
          )}
        </DialogButton>
      )}
    </>
  );
}

function EndForm(props: { roleId: string; onCancel: () => void; onEnded: () => void }) {
  const texts = useTexts(tableTexts);
  const [send] = useMutation(endAppointment);
  const form = useForm({
    initial: { endsOn: '' },
    labels: { endsOn: texts.endsOn },
    name: 'ending',
    send: async ({ endsOn }) => {
      const input = { roleId: props.roleId, endsOn: endsOn || null };
      return (await send({ variables: { input } })).data?.endAppointment.problems ?? [];
    },
    done: props.onEnded,
  });
  return (
    <Form form={form}>
      <DateField {...form.field('endsOn')} label={texts.endsOn} hint={texts.endHelp} optional />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.endConfirm}
        </Button>
        <Button onClick={props.onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { tableTexts } from './texts.ts';

const appoint = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

interface Props {
  seatId: string;
  onSaved: () => void;
  onCancel: () => void;
}

export function AppointForm({ seatId, onSaved, onCancel }: Props) {
  const texts = useTexts(tableTexts);
  const [send] = useMutation(appoint);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const initial: {
    name: string;
    email: string;
    as: 'holder' | 'substitute';
    chair: boolean;
    startsOn: string;
    endsOn: string;
  } = {
    name: '',
    email: '',
    as: 'holder',
    chair: false,
    startsOn: '',
    endsOn: '',
  };
  const form = useForm({
    initial,
    name: 'appoint',
    labels: { name: texts.personName, email: texts.email, startsOn: texts.startsOn, endsOn: texts.endsOn },
    send: async ({ as, startsOn, endsOn, ...values }) => {
      const term = { startsOn: startsOn || null, endsOn: endsOn || null };
      const input = { ...values, ...term, seatId, idempotencyKey, substitute: as === 'substitute' };
      return (await send({ variables: { input } })).data?.appoint.problems ?? [];
    },
    done: onSaved,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.personName} autoComplete="off" />
      <TextInput
        {...form.field('email')}
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="off"
      />
      <RadioGroup
        id="as"
        label={texts.as}
        value={form.values.as}
        onChange={(as) => form.set('as', as)}
        options={[
          { value: 'holder', label: texts.holder },
          { value: 'substitute', label: texts.substitute },
        ]}
      />
      <Checkbox
        id="chair"
        label={texts.isChair}
        checked={form.values.chair}
        onChange={(chair) => form.set('chair', chair)}
      />
      <DateField {...form.field('startsOn')} label={texts.startsOn} hint={texts.startsOnHint} optional />
      <DateField {...form.field('endsOn')} label={texts.endsOn} hint={texts.endsOnHint} optional />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.appoint}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}

import { useMutation } from '@apollo/client/react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { operatorRegionTexts } from './texts.ts';

const addMunicipality = graphql(`
  mutation AddMunicipality($input: AddMunicipalityInput!) {
    addMunicipality(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

const addLot = graphql(`
  mutation AddLot($input: AddLotInput!) {
    addLot(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

interface Props {
  regionId: string;
  onAdded: () => void;
}

export function AddMunicipality({ regionId, onAdded }: Props) {
  const texts = useTexts(operatorRegionTexts);
  const [send] = useMutation(addMunicipality);
  const form = useForm({
    initial: { name: '', cbsCode: '' },
    name: 'municipality',
    labels: { name: texts.municipality, cbsCode: texts.cbsCode },
    send: async (values) =>
      (await send({ variables: { input: { ...values, regionId } } })).data?.addMunicipality.problems ?? [],
    done: onAdded,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.municipality} autoComplete="off" />
      <TextInput
        {...form.field('cbsCode')}
        label={texts.cbsCode}
        hint={texts.cbsHint}
        inputMode="numeric"
        short
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.addMunicipality}
      </Button>
    </Form>
  );
}

export function AddLot({ regionId, onAdded }: Props) {
  const texts = useTexts(operatorRegionTexts);
  const [send] = useMutation(addLot);
  const form = useForm({
    initial: { name: '' },
    name: 'lot',
    labels: { name: texts.lot },
    send: async (values) =>
      (await send({ variables: { input: { ...values, regionId } } })).data?.addLot.problems ?? [],
    done: onAdded,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.lot} autoComplete="off" />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.addLot}
      </Button>
    </Form>
  );
}

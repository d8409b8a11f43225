import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { ContractFields, contractInput, noContract, type Lots } from './ContractFields.tsx';
import { contractLabels, noProvider, providerLabels } from './provider-values.ts';
import { ProviderFields } from './ProviderFields.tsx';
import { providerTexts } from './texts.ts';

const addProvider = graphql(`
  mutation AddProvider($input: AddProviderInput!) {
    addProvider(input: $input) {
      problems {
        field
        code
        limit
      }
      provider {
        id
        name
      }
    }
  }
`);

interface Props {
  municipalities: readonly { id: string; name: string }[];
  lots: Lots;
  /** Address of the page of a provider. */
  pageOf: (providerId: string) => string;
}

/** A provider comes in with its first contract. */
export function AddProvider({ municipalities, lots, pageOf }: Props) {
  const texts = useTexts(providerTexts);
  const [, navigate] = useLocation();
  const [send, { data }] = useMutation(addProvider);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    initial: { ...noProvider, municipalityId: municipalities[0]?.id ?? '', contract: noContract },
    labels: { ...providerLabels(texts), ...contractLabels(texts) },
    send: async ({ contract, sizeClass, ...values }) => {
      const input = {
        ...values,
        idempotencyKey,
        sizeClass: sizeClass || null,
        contract: contractInput(contract),
      };
      const answer = (await send({ variables: { input } })).data?.addProvider;
      if (answer?.provider && answer.problems.length === 0) navigate(pageOf(answer.provider.id));
      return answer?.problems ?? [];
    },
  });
  useUnsavedChangesWarning(form.changed && !form.busy);
  const known = form.problems.some(({ code }) => code === 'DUPLICATE') && data?.addProvider.provider;
  return (
    <Form form={form}>
      {known && (
        <Alert tone="info" title={texts.known(known.name)}>
          <p>{texts.knownHelp}</p>
          <TextLink to={pageOf(known.id)}>{texts.toProvider}</TextLink>
        </Alert>
      )}
      <ProviderFields values={form.values} change={form.change} errorOf={form.errorOf} idOf={form.idOf} />
      <Heading level={3}>{texts.firstContract}</Heading>
      {municipalities.length > 1 && (
        <Select
          {...form.field('municipalityId')}
          label={texts.municipality}
          options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ContractFields
        lots={lots}
        values={form.values.contract}
        set={(contract) => form.set('contract', contract)}
        errorOf={form.errorOf}
        idOf={form.idOf}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.add}
      </Button>
    </Form>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { SaveMyProviderMutation, SaveProviderMutation } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { OwnFields, ProviderFields } from './ProviderFields.tsx';
import { providerTexts } from './texts.ts';
import { providerLabels, valuesOf } from './provider-values.ts';

const fragment = graphql(`
  fragment ProviderForm_provider on Provider {
    id
    name
    kvkNumber
    rsin
    agbCode
    sizeClass
    email
    phone
    version
    abilities {
      save
      saveOwn
    }
  }
`);

const saveProvider = graphql(`
  mutation SaveProvider($input: SaveProviderInput!) {
    saveProvider(input: $input) {
      problems {
        field
        code
        limit
      }
      provider {
        id
        ...ProviderForm_provider
      }
    }
  }
`);

const saveMyProvider = graphql(`
  mutation SaveMyProvider($input: SaveMyProviderInput!) {
    saveMyProvider(input: $input) {
      problems {
        field
        code
        limit
      }
      provider {
        id
        ...ProviderForm_provider
      }
    }
  }
`);

type Answer = SaveProviderMutation['saveProvider'] | SaveMyProviderMutation['saveMyProvider'];

/** What is recorded of a provider: all of it for its contract manager, its own part for a representative. */
export function ProviderForm(props: { provider: FragmentType<typeof fragment> }) {
  const texts = useTexts(providerTexts);
  const provider = unmask(fragment, props.provider);
  const { id: providerId, abilities } = provider;
  const [send] = useMutation(saveProvider);
  const [sendOwn] = useMutation(saveMyProvider);
  const [saved, setSaved] = useState(false);
  const answered = (answer: Answer | undefined) => ({
    problems: answer?.problems ?? [],
    row: unmask(fragment, answer?.provider),
  });
  const form = useVersionedForm({
    row: provider,
    valuesOf,
    words: ({ sizeClass, ...values }) => ({
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [texts[name as 'name'], value])),
      [texts.sizeClass]: sizeClass ? texts[sizeClass] : texts.unknownSize,
    }),
    labels: providerLabels(texts),
    name: 'provider',
    send: async (values, version) => {
      setSaved(false);
      const { name, kvkNumber, rsin, agbCode, email, phone } = values;
      const own = { version, agbCode, email, phone, sizeClass: values.sizeClass || null };
      if (!abilities.save)
        return answered((await sendOwn({ variables: { input: own } })).data?.saveMyProvider);
      const input = { ...own, providerId, name, kvkNumber, rsin };
      return answered((await send({ variables: { input } })).data?.saveProvider);
    },
    done: () => setSaved(true),
  });
  useUnsavedChangesWarning(form.changed);
  const { values: now, change, errorOf, idOf } = form;
  const fields = { values: now, change, errorOf, idOf };
  return (
    <Form form={form}>
      {abilities.save ? <ProviderFields {...fields} /> : <OwnFields {...fields} />}
      {saved && !form.changed && <Alert tone="ok" live title={texts.saved} />}
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.save}
      </Button>
    </Form>
  );
}
